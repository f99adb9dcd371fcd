import { Component, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Message } from './message.tsx';

/** A part of the program did not come: no network, or the site has changed since it was loaded. */
export class PartNotLoadedError extends Error {}

interface ErrorBoundaryProps {
  /** What stands in it, as the start of a sentence: “The timeline”. */
  name: string;
  /** When this changes, it is tried again. */
  resetKey?: unknown;
  children: ReactNode;
}

/** Keeps a fault in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | undefined }> {
  override state = { error: undefined as Error | undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.error && before.resetKey !== this.props.resetKey) this.reset();
  }

  private reset = () => this.setState({ error: undefined });

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { name } = this.props;
    if (error instanceof PartNotLoadedError)
      return (
        <Message
          tone="problem"
          title={`${name} did not arrive.`}
          actions={<Button onClick={() => window.location.reload()}>Load the page again</Button>}
        >
          <p>The connection failed, or the site has been renewed since you opened it.</p>
        </Message>
      );
    return (
      <Message
        tone="problem"
        title={`${name} could not be shown.`}
        actions={<Button onClick={this.reset}>Try again</Button>}
      >
        <p>This fault is ours, not yours: {error.message}</p>
      </Message>
    );
  }
}

import { Component, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Message } from './message.tsx';

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
    return (
      <Message
        tone="problem"
        title={`${this.props.name} could not be shown.`}
        actions={<Button onClick={this.reset}>Try again</Button>}
      >
        <p>The rest of the page works. This fault is ours, not yours: {error.message}</p>
      </Message>
    );
  }
}

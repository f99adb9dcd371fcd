import { Button } from '../ui/button.tsx';
import { Message } from '../ui/message.tsx';

interface SpeakerBlockedProps {
  /** Opens the speaker window of the talk. */
  link: string;
  onPresent: () => void;
}

/** The browser has opened no speaker window: the way to it by hand. */
export function SpeakerBlocked({ link, onPresent }: SpeakerBlockedProps) {
  return (
    <Message
      tone="problem"
      title="The browser blocked the speaker window."
      actions={
        <Button variant="strong" onClick={onPresent}>
          Present here
        </Button>
      }
    >
      <p>
        Open the{' '}
        <a href={link} target="_blank" rel="noopener">
          speaker window
        </a>{' '}
        by this link and present here: the two find each other. Or allow pop-ups for this page and
        try again.
      </p>
    </Message>
  );
}

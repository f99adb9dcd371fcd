import styles from './topic-mark.module.css';

export interface TopicMarkProps {
  /** Tells topics of one colour apart. */
  mark: 'square' | 'hollow' | 'disc' | 'ring';
  /** A CSS value. */
  colour: string;
  /** Where it stands beside the name. */
  className?: string | undefined;
}

/** The sign of a topic before its name; nobody needs to hear of it. */
export function TopicMark({ mark, colour, className = '' }: TopicMarkProps) {
  return (
    <span
      className={`${styles.mark} ${styles[mark]} ${className}`}
      style={{ color: colour }}
      aria-hidden="true"
    />
  );
}

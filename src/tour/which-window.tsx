import styles from './which-window.module.css';

/** Which window of a talk to share in a video call, with one screen and with two. */
export function WhichWindow() {
  return (
    <aside className={styles.aside} aria-labelledby="which-window">
      <h2 id="which-window" className={styles.title}>
        In a video call, share this window
      </h2>
      <p>
        It becomes the audience window. Share the <b>window</b> or its <b>tab</b>, never the whole
        screen: then nobody sees your notes.
      </p>
      <h3>With two screens</h3>
      <ol>
        <li>Choose “Present with speaker window”: a second window opens, with your notes.</li>
        <li>
          Move this one to the other screen and press <kbd>F</kbd> for full screen.
        </li>
        <li>Share this one. Keep the speaker window before you; either drives the other.</li>
      </ol>
      <h3>With one screen</h3>
      <ol>
        <li>Choose “Present” and share this window or tab.</li>
        <li>
          Keep your notes on paper or a phone: “Handout” prints them. The drawer with the notes (
          <kbd>N</kbd>) is seen by the audience too.
        </li>
        <li>
          Do not cover a shared window: a browser may stop drawing what lies behind another. A
          shared tab it goes on drawing, so the speaker window may lie in front of that.
        </li>
      </ol>
      <p className={styles.keys}>
        <kbd>→</kbd> and <kbd>←</kbd> go from step to step, and so does a remote clicker;{' '}
        <kbd>?</kbd> shows all keys.
      </p>
    </aside>
  );
}

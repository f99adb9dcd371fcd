import { Button } from '../ui/button.tsx';
import styles from './timeline-offer.module.css';

interface TimelineOfferProps {
  onShow: () => void;
  onClose: () => void;
}

/** Someone was reading the list when the timeline came: it is offered and does not push in. */
export function TimelineOffer({ onShow, onClose }: TimelineOfferProps) {
  return (
    <div className={styles.offer}>
      <Button onClick={onShow}>Show the timeline</Button>
      <Button variant="icon" aria-label="Keep the list" onClick={onClose}>
        ✕
      </Button>
    </div>
  );
}

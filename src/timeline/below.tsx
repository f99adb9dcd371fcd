import type { ReactNode } from 'react';
import type { Movement } from './use-movement.ts';
import { useView } from './use-view.ts';
import type { View } from './view.ts';

/** The axis of the timeline, for what lies below it. */
export interface Axis {
  /** The stretch in view, in days from 1970-01-01 UTC with fractions. */
  readonly view: View;
  /** Pixels of the column of lane titles, and of time beside it. */
  readonly column: number;
  readonly width: number;
}

interface BelowProps extends Omit<Axis, 'view'> {
  movement: Movement;
  content: (axis: Axis) => ReactNode;
}

/** What follows the axis at every step. */
export function Below({ movement, content, ...axis }: BelowProps) {
  return content({ ...axis, view: useView(movement) });
}

import type { ComponentProps } from 'react';
import styles from './button.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /**
   * `plain` has an edge, `strong` is filled, `quiet` is coloured text alone, `icon` is a small
   * square for one sign; an icon needs an `aria-label`.
   */
  variant?: 'plain' | 'strong' | 'quiet' | 'icon';
}

/** A native button in one of the four looks; it never submits a form unless asked to. */
export function Button({ variant = 'plain', className = '', ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={`${styles[variant]} ${className}`} />;
}

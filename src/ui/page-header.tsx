import type { ReactNode } from 'react';
import styles from './page-header.module.css';

interface PageHeaderProps {
  /** The title of the events file. */
  file: string;
  /** The way back, before the title. */
  back?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}

/** The bar at the top of a page whose own title stands below it. */
export function PageHeader({ file, back, children, className = '' }: PageHeaderProps) {
  return (
    <header className={`${styles.titled} ${className}`}>
      <span className={styles.brand}>Sourceline</span>
      {back}
      <p className={styles.file}>{file}</p>
      {children}
    </header>
  );
}

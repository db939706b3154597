import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './link-button.module.css';

interface LinkButtonProps {
  readonly to: string;
  /** The main step of its box is filled, any other outlined. */
  readonly main?: boolean;
  readonly children: ReactNode;
}

/** A link to where something is done, in the shape of a button. */
export function LinkButton({ to, main = false, children }: LinkButtonProps) {
  return (
    <Link className={main ? styles.main : styles.plain} to={to}>
      {children}
    </Link>
  );
}

interface DownloadButtonProps {
  /** Of the server's own, which answers with the file. */
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to a file, in the shape of a button. */
export function DownloadButton({ href, children }: DownloadButtonProps) {
  return (
    <a className={`${styles.plain} no-print`} href={href} download>
      {children}
    </a>
  );
}

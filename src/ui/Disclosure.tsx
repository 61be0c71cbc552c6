import type { ReactNode } from 'react';

type DisclosureProps = { summary: string; open?: boolean; className?: string; children: ReactNode };

/** Native disclosure. `open` only says how it starts; afterwards it belongs to the reader. */
export function Disclosure({ summary, open = false, className = '', children }: DisclosureProps) {
  return (
    <details className={`disclosure ${className}`} open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}

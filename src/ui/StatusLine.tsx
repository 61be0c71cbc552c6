import type { ReactNode } from 'react';

/** A polite live region. It must be on the page before its words change. */
export function StatusLine({ children, className = '' }: { children?: ReactNode; className?: string }) {
  return (
    <div role="status" className={className}>
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';

export type SummaryItem = { id: string; term: string; value: ReactNode; action?: ReactNode };

/** What was said so far, each with a way to change it. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl className="summary">
      {items.map(({ id, term, value, action }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {action && <dd>{action}</dd>}
        </div>
      ))}
    </dl>
  );
}

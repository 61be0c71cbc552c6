import type { ReactNode } from 'react';

/** A technical term that leads to its explanation. `id` is the id of a glossary entry. */
export function Term({ id, children }: { id: string; children: ReactNode }) {
  return (
    <a className="term" href={`/glossar/#${id}`}>
      {children}
    </a>
  );
}

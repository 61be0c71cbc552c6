import type { ReactNode } from 'react';
import type { Evidence } from '../entscheidungsgrundlage/model.ts';

/** Makes the link that leads from an answer to its question; absent where nothing can be changed. */
export type ChangeLink = (evidence: Evidence) => ReactNode;

/** „spürbares Hindernis: Kostet Geld oder Monate, lässt sich aber planen.“ */
const anchorWords = ({ weighs, meaning }: Evidence): string =>
  [weighs, meaning].filter((each) => each !== undefined).join(': ');

/** Answers with the anchor each stands for and how much it counts. */
export function EvidenceList({
  evidence,
  change,
}: {
  evidence: readonly Evidence[];
  change?: ChangeLink | undefined;
}) {
  return (
    <dl className="evidence">
      {evidence.map((item) => (
        <div key={`${item.question}@${item.row ?? ''}`}>
          <dt>{item.label}</dt>
          <dd>
            {item.answer}
            {item.weighs && <span className="evidence-weight">{anchorWords(item)}</span>}
            {item.weight && <span className="evidence-weight">{item.weight}</span>}
          </dd>
          {change && <dd className="no-print">{change(item)}</dd>}
        </div>
      ))}
    </dl>
  );
}

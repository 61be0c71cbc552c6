import type { ReactNode } from 'react';
import type { Evidence, StatementBlock } from '../entscheidungsgrundlage/model.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Grounds, Sources } from './Grounds.tsx';
import { InlineText } from './InlineText.tsx';

/** Makes the link that leads from an answer to its question; absent where nothing can be changed. */
export type ChangeLink = (evidence: Evidence) => ReactNode;

const summaryWords = (count: number): string =>
  count === 1 ? 'Worauf das beruht: eine Angabe' : `Worauf das beruht: ${count} Angaben`;

/** „spürbares Hindernis: Kostet Geld oder Monate, lässt sich aber planen.“ */
const anchorWords = ({ weighs, meaning }: Evidence): string =>
  [weighs, meaning].filter((each) => each !== undefined).join(': ');

function EvidenceList({
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

type StatementProps = { statement: StatementBlock; level: 2 | 3 | 4; change?: ChangeLink | undefined };

/** A statement that opens to the answers it rests on. Paper does not repeat what the annex lists as well. */
export function Statement({ statement, level, change }: StatementProps) {
  const { id, title, label, text, evidence, grounds, holds, sources, annexed } = statement;
  const Heading = `h${level}` as const;
  return (
    <li className="statement" id={id}>
      <div>
        <Heading>{title}</Heading>
        {label && <p className="statement-label">{label}</p>}
      </div>
      <div>
        <p>
          <InlineText text={text} />
        </p>
        {evidence.length > 0 && (
          <Disclosure summary={summaryWords(evidence.length)} className={annexed ? 'no-print' : ''}>
            <EvidenceList evidence={evidence} change={change} />
            {holds && <p>{holds}</p>}
            <Grounds grounds={grounds} />
            <Sources sources={sources} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}

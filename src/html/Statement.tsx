import type { StatementBlock } from '../entscheidungsgrundlage/model.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { type ChangeLink, EvidenceList } from './EvidenceList.tsx';
import { Grounds, Sources } from './Grounds.tsx';
import { InlineText } from './InlineText.tsx';

const summaryWords = (count: number): string =>
  count === 1 ? 'Worauf das beruht: eine Angabe' : `Worauf das beruht: ${count} Angaben`;

type StatementProps = { statement: StatementBlock; level: 2 | 3 | 4; change?: ChangeLink | undefined };

/** A statement that opens to the answers it rests on. Paper does not repeat what the annex lists as well. */
export function Statement({ statement, level, change }: StatementProps) {
  const { title, label, text, evidence, grounds, holds, sources, annexed } = statement;
  const Heading = `h${level}` as const;
  return (
    <li className="statement">
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

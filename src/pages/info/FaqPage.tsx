import type { Operator } from '../operator.ts';
import { type AnswerBlock, type FaqEntry, type FaqGroup, faq, faqGroups } from './content/faq.ts';
import { NextSteps } from './NextSteps.tsx';
import { Items, Paragraphs } from './Prose.tsx';
import { SourceNote } from './SourceNote.tsx';

/**
 * Questions and answers. Every answer has an address: the id stands inside the closed disclosure, because
 * browsers open a disclosure for a target within it, and for a hit of their own search.
 */
export function FaqPage({ operator, minutes }: { operator: Operator; minutes: number }) {
  const groups = faqGroups(operator, minutes);
  return (
    <div className="info">
      <h1>{faq.page.title}</h1>
      <p className="lead">{faq.page.lead}</p>
      <nav className="no-print" aria-labelledby="alle-fragen">
        <h2 id="alle-fragen">{faq.page.indexTitle}</h2>
        <ol className="question-index">
          {groups
            .flatMap(({ entries }) => entries)
            .map(({ id, question }) => (
              <li key={id}>
                <a href={`#${id}`}>{question}</a>
              </li>
            ))}
        </ol>
        <p className="muted small">{faq.page.searchHint}</p>
      </nav>
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      <NextSteps title={faq.page.nextTitle}>{faq.page.next}</NextSteps>
    </div>
  );
}

function Group({ group: { id, title, entries } }: { group: FaqGroup }) {
  return (
    <section className="answers" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </div>
    </section>
  );
}

function Entry({ entry: { id, point, question, answer, sources, more } }: { entry: FaqEntry }) {
  return (
    <details className="disclosure answer" data-inhalt={point}>
      <summary>
        <h3>{question}</h3>
      </summary>
      <div id={id}>
        {answer.map((block) => (
          <AnswerSet key={String(block)} block={block} />
        ))}
        {sources && <SourceNote ids={sources} />}
        {more && (
          <p>
            <a href={more.href}>{more.label}</a>
          </p>
        )}
      </div>
    </details>
  );
}

function AnswerSet({ block }: { block: AnswerBlock }) {
  if (typeof block === 'string') return <Paragraphs texts={[block]} />;
  return (
    <ul className="text-list">
      <Items texts={block} />
    </ul>
  );
}

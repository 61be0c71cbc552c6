import { type AnswerPart, type FaqEntry, type FaqGroup, faqGroups } from './content/faq.ts';
import { LinkedText } from './LinkedText.tsx';
import { NextSteps } from './NextSteps.tsx';
import { SourceNote } from './SourceNote.tsx';

const allEntries = faqGroups.flatMap(({ entries }) => entries);

/**
 * Questions and answers. Every answer has an address: the id stands inside the closed disclosure, because
 * browsers open a disclosure for a target within it, and for a hit of their own search.
 */
export function FaqPage() {
  return (
    <div className="info">
      <h1>Fragen und Antworten</h1>
      <p className="lead">Was Verwaltungen beim IT-Betrieb klären möchten, kurz beantwortet.</p>
      <nav className="no-print" aria-labelledby="alle-fragen">
        <h2 id="alle-fragen">Alle Fragen auf einen Blick</h2>
        <ol className="question-index">
          {allEntries.map(({ id, question }) => (
            <li key={id}>
              <a href={`#${id}`}>{question}</a>
            </li>
          ))}
        </ol>
        <p className="muted small">
          Sie suchen ein Wort? Die Suche Ihres Browsers (Strg&nbsp;+&nbsp;F) findet es auch in geschlossenen
          Antworten und öffnet sie.
        </p>
      </nav>
      {faqGroups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      <NextSteps title="Ihre Frage ist nicht dabei?">
        Die Selbsteinschätzung fragt Baustein für Baustein nach und erklärt jedes Fachwort. Was nur Ihre
        Kommune betrifft, lässt sich im Erstgespräch klären.
      </NextSteps>
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
        {answer.map((part) => (
          <Part key={String(part)} part={part} />
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

function Part({ part }: { part: AnswerPart }) {
  if (typeof part === 'string') {
    return (
      <p>
        <LinkedText text={part} />
      </p>
    );
  }
  return (
    <ul className="text-list">
      {part.map((point) => (
        <li key={point}>
          <LinkedText text={point} />
        </li>
      ))}
    </ul>
  );
}

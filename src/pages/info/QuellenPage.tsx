import type { Source } from '../../questionnaire/catalogue.ts';
import { questionsOf } from '../../questionnaire/items.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { quellen } from './content/quellen.ts';
import { pageSources } from './content/sources.ts';
import { Items } from './Prose.tsx';

/** How many questions, tasks, findings and measures rest on a source, in words. */
function usage(questionnaire: Questionnaire, id: string): string {
  const count = (name: string, things: readonly { sources: readonly string[] }[]) => {
    const found = things.filter(({ sources }) => sources.includes(id)).length;
    return found > 0 ? [`${name}: ${found}`] : [];
  };
  return [
    ...count('Fragen', questionsOf(questionnaire)),
    ...count('Aufgaben', questionnaire.tasks),
    ...count('Befunde', questionnaire.findings),
    ...count('Maßnahmen', questionnaire.measures),
  ].join(' · ');
}

/** What statements of questionnaire and pages rest on, each with its date and reservation. */
export function QuellenPage({ questionnaire }: { questionnaire: Questionnaire }) {
  return (
    <div className="info">
      <h1>{quellen.page.title}</h1>
      <p className="lead">{quellen.page.lead}</p>
      <section aria-labelledby="umgang">
        <h2 id="umgang">{quellen.page.handlingTitle}</h2>
        <ul className="text-list">
          <Items texts={quellen.page.handling} />
        </ul>
      </section>
      <section aria-labelledby="fragebogen">
        <h2 id="fragebogen">{quellen.page.questionnaireTitle}</h2>
        <p>{quellen.page.questionnaire}</p>
        <SourceList sources={questionnaire.sources} noteOf={({ id }) => usage(questionnaire, id)} />
      </section>
      <section aria-labelledby="seiten">
        <h2 id="seiten">{quellen.page.pagesTitle}</h2>
        <p>{quellen.page.pages}</p>
        <SourceList sources={pageSources} />
      </section>
    </div>
  );
}

type SourceListProps = { sources: readonly Source[]; noteOf?: (source: Source) => string };

function SourceList({ sources, noteOf }: SourceListProps) {
  return (
    <ul className="source-list">
      {sources.map((source) => {
        const note = noteOf?.(source);
        return (
          <li key={source.id} id={source.id}>
            <strong>{source.title}</strong>
            <span> {source.date}</span>
            {note && <span> {note}</span>}
          </li>
        );
      })}
    </ul>
  );
}

import { questionsOf } from '../../questionnaire/items.ts';
import type { Questionnaire, Source } from '../../questionnaire/model.ts';
import { pageSources } from './content/sources.ts';

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
      <h1>Quellen</h1>
      <p className="lead">
        Worauf Fragen, Bewertung und Texte beruhen. Jede Quelle trägt ihren Stand und, wo nötig, einen
        Vorbehalt.
      </p>
      <section aria-labelledby="umgang">
        <h2 id="umgang">Wie wir mit Quellen umgehen</h2>
        <ul className="text-list">
          <li>Gelesen wurden Auszüge, meist nicht die vollständigen Texte. Stand ist November 2026.</li>
          <li>Manches stammt aus Berichten über ein Gesetz. Maßgeblich ist immer der geltende Wortlaut.</li>
          <li>Landesrecht kann abweichen. Fragen Sie im Zweifel Ihre Kommunalaufsicht.</li>
          <li>Was unsere eigene Einschätzung ist, nennen wir „Unsere Bewertungslogik“.</li>
        </ul>
      </section>
      <section aria-labelledby="fragebogen">
        <h2 id="fragebogen">Fragebogen und Bewertung</h2>
        <p>
          Unter jeder Quelle steht, wie viele Fragen, Aufgaben, Befunde und Maßnahmen sich auf sie stützen.
        </p>
        <SourceList sources={questionnaire.sources} noteOf={({ id }) => usage(questionnaire, id)} />
      </section>
      <section aria-labelledby="seiten">
        <h2 id="seiten">Informationsseiten</h2>
        <p>Beispiele, Umfragen und Berichte, auf die einzelne Seiten verweisen.</p>
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

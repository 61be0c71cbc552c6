import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { pageSources } from './content/sources.ts';

const sources = [...questionnaire.sources, ...pageSources];

const sourceOf = (id: string) => {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) throw new Error(`There is no source with the id "${id}".`);
  return source;
};

/**
 * What the statements above rest on, each with its date and the reservation that belongs to it.
 * @throws Error when neither the questionnaire nor the pages name a source of that id
 */
export function SourceNote({ ids }: { ids: readonly string[] }) {
  return (
    <p className="source">
      {ids.length === 1 ? 'Quelle: ' : 'Quellen: '}
      {ids.map(sourceOf).map(({ id, title, date }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <a href={`/quellen/#${id}`}>{title}</a> ({date})
        </span>
      ))}
    </p>
  );
}

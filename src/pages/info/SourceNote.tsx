import { createContext, useContext } from 'react';
import type { Source } from '../../questionnaire/catalogue.ts';
import { pageSources } from './content/sources.ts';

/** Sources of the questionnaire, handed down to every page; those of the pages are known anyway. */
export const Sources = createContext<readonly Source[]>([]);

function sourceOf(sources: readonly Source[], id: string): Source {
  const source = [...sources, ...pageSources].find((candidate) => candidate.id === id);
  if (!source) throw new Error(`There is no source with the id "${id}".`);
  return source;
}

/**
 * What the statements above rest on, each with its date and the reservation that belongs to it.
 * @throws Error when neither the questionnaire nor the pages name a source of that id
 */
export function SourceNote({ ids }: { ids: readonly string[] }) {
  const sources = useContext(Sources);
  return (
    <p className="source">
      {ids.length === 1 ? 'Quelle: ' : 'Quellen: '}
      {ids
        .map((id) => sourceOf(sources, id))
        .map(({ id, title, date }, index) => (
          <span key={id}>
            {index > 0 && '; '}
            <a href={`/quellen/#${id}`}>{title}</a> ({date})
          </span>
        ))}
    </p>
  );
}

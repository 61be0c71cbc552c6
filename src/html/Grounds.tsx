import type { Ground } from '../entscheidungsgrundlage/model.ts';

const sourceWords = (sources: readonly string[]): string =>
  `${sources.length === 1 ? 'Quelle' : 'Quellen'}: ${sources.join('; ')}`;

/** What a statement is taken from; nothing where it names no source. */
export const Sources = ({ sources = [] }: { sources?: readonly string[] | undefined }) =>
  sources.length === 0 ? null : <p className="statement-label source">{sourceWords(sources)}</p>;

/** Why answers count as much as they do, one entry for each question. */
export function Grounds({ grounds = [] }: { grounds?: readonly Ground[] | undefined }) {
  if (grounds.length === 0) return null;
  return (
    <>
      <p className="statement-label">Warum die Angaben so viel zählen</p>
      <dl className="evidence">
        {grounds.map(({ label, weight, why, sources }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {weight}
              {why && <span className="evidence-weight">{why}</span>}
              {sources.length > 0 && <span className="evidence-weight">{sourceWords(sources)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

import { Blocks } from '../../html/Blocks.tsx';
import { GetDocument } from './GetDocument.tsx';
import { PageHead } from './PageHead.tsx';
import type { Result } from './useResult.ts';

/** What goes to the council: the draft of a resolution, and the document to take along. */
export function VorlagePage({ result }: { result: Result }) {
  const paper = result.paper();
  const draft = paper.sections.find(({ id }) => id === 'beschluss');
  return (
    <>
      <PageHead context={result.context} title="Vorlage" />
      <div className="result-columns">
        {draft && (
          <section aria-labelledby="beschlussvorschlag">
            <h2 id="beschlussvorschlag">{draft.title}</h2>
            <div className="blocks">
              <Blocks blocks={draft.blocks} />
            </div>
          </section>
        )}
        <GetDocument document={paper} />
      </div>
      <section aria-labelledby="gespraech">
        <h2 id="gespraech">Darüber sprechen</h2>
        <p>
          Möchten Sie über das Ergebnis sprechen? Sie können ein unverbindliches Gespräch anfragen.
          Übermittelt wird nur, was Sie dort selbst auswählen.
        </p>
        <p>
          <a href="/erstgespraech/">Erstgespräch anfragen (60 Minuten)</a>
        </p>
      </section>
    </>
  );
}

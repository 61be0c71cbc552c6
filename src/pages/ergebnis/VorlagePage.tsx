import { Editable } from '../mappe/Editable.tsx';
import { GetDocument } from './GetDocument.tsx';
import { InDocument } from './InDocument.tsx';
import { PageHead } from './PageHead.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { ResolutionPart } from './ResolutionPart.tsx';
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
          <Editable>
            <ResolutionPart context={result.plain()} title={draft.title} blocks={draft.blocks} />
          </Editable>
        )}
        <GetDocument document={paper} />
      </div>
      <InDocument result={result} id="beschluss" />
      <Editable>
        <PlaceForm context={result.context} />
      </Editable>
      <section aria-labelledby="gespraech">
        <h2 id="gespraech">Darüber sprechen</h2>
        <p>
          Diese Entscheidungsgrundlage kostet nichts und entsteht allein aus Ihren Antworten. Möchten Sie
          darüber sprechen, können Sie ein unverbindliches Gespräch anfragen; eine ausgearbeitete
          Entscheidungsgrundlage danach ist eine bezahlte Leistung. Übermittelt wird nur, was Sie dort selbst
          auswählen.
        </p>
        <p>
          <a href="/erstgespraech/">Erstgespräch anfragen</a>
        </p>
      </section>
    </>
  );
}

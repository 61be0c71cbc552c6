import { useState } from 'react';
import { editedResolution } from '../../entscheidungsgrundlage/beschluss.ts';
import { resolutionItems } from '../../entscheidungsgrundlage/beschlussPunkte.ts';
import type { Context } from '../../entscheidungsgrundlage/context.ts';
import type { Block } from '../../entscheidungsgrundlage/model.ts';
import { Blocks } from '../../html/Blocks.tsx';
import { Button } from '../../ui/Button.tsx';
import { ResolutionEditor } from './ResolutionEditor.tsx';
import { Stated } from './Stated.tsx';
import { focusOn, useStating } from './useStating.ts';

type ResolutionPartProps = {
  /** What speaks of the administration, as the document does. */
  context: Context;
  title: string;
  blocks: readonly Block[];
};
const HEADING = 'beschlussvorschlag';
const nothingMore = (): string => '';

/** The draft resolution, to be changed as text; an older text and a new proposal stand side by side until one is chosen. */
export function ResolutionPart({ context, title, blocks }: ResolutionPartProps) {
  const stating = useStating(context, nothingMore, HEADING);
  const [isEditing, setIsEditing] = useState(false);
  const proposal = resolutionItems(context);
  const edited = editedResolution(context);
  const close = () => {
    setIsEditing(false);
    focusOn(HEADING);
  };
  const keep = (items: readonly string[], words: string) => {
    stating.change(words, { resolution: { items, ground: proposal } });
    close();
  };
  const reset = () => {
    stating.change('Es gilt wieder der Vorschlag.', { resolution: undefined });
    close();
  };
  return (
    <section aria-labelledby={HEADING}>
      <h2 id={HEADING} tabIndex={-1}>
        {title}
      </h2>
      <div className="blocks">
        <Blocks blocks={blocks} />
      </div>
      <div className="no-print">
        <Stated stating={stating} />
        {edited?.isOutdated && (
          <section className="notice" aria-labelledby="neuer-vorschlag">
            <p className="notice-title" id="neuer-vorschlag">
              Seit Ihrer Änderung haben sich Angaben geändert. Der Vorschlag lautet jetzt:
            </p>
            <ol>
              {proposal.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
            <Button onClick={() => keep(edited.items, 'Ihre Fassung bleibt.')}>Meine Fassung behalten</Button>{' '}
            <Button onClick={reset}>Neuen Vorschlag übernehmen</Button>
          </section>
        )}
        {isEditing ? (
          <ResolutionEditor
            items={edited?.items ?? proposal}
            onSave={(items) => keep(items, 'Ihr Text ist übernommen und steht so im Dokument.')}
            onCancel={close}
          />
        ) : (
          <p>
            <Button onClick={() => setIsEditing(true)}>Text bearbeiten</Button>{' '}
            {edited && !edited.isOutdated && (
              <Button kind="plain" onClick={reset}>
                Auf den Vorschlag zurücksetzen
              </Button>
            )}
          </p>
        )}
      </div>
    </section>
  );
}

import type { ComponentProps } from 'react';
import type { SummaryPart } from '../../erstgespraech/browser/summary.ts';
import { CheckboxRows } from '../../ui/Choices.tsx';
import { FieldError } from '../../ui/Field.tsx';
import { fieldIds } from './draft.ts';
import type { Offer } from './fromAssessment.ts';
import type { FieldsProps } from './PersonFields.tsx';
import { PreparationSheet } from './PreparationSheet.tsx';

const preparationChoice = {
  id: 'vorbereitung',
  label: 'Vorbereitungsblatt',
  hint: 'Eine Seite: was im Gespräch hilft. Sie können es auch nur ansehen oder drucken.',
};
const pdfChoice = {
  id: 'pdf',
  label: 'Die ganze Entscheidungsgrundlage als PDF',
  hint: 'Sie entsteht auf Ihrem Gerät. Vor dem Absenden können Sie sie öffnen.',
};

/** The lines of a part, without its name where they only repeat it. */
const partChoice = ({ id, label, lines }: SummaryPart) => ({
  id,
  label,
  hint: lines.map((line) => line.replace(`${label}: `, '')).join('\n'),
});

/** What goes along; nothing unless it is ticked. Parts of the assessment only after the reader has let it be read. */
export function AttachmentFields({
  draft,
  onChange,
  errors,
  offer,
}: FieldsProps & { offer: Offer | undefined }) {
  const error = errors[fieldIds.pdf] ?? errors[fieldIds.summary];
  const errorId = 'beilage-fehler';
  return (
    <section aria-labelledby="beilagen">
      <div className={error && 'error-group'}>
        <fieldset className="attachments" aria-describedby={error && errorId}>
          <legend>
            <h2 id="beilagen">Was soll beiliegen? (freiwillig)</h2>
          </legend>
          <p className="hint">Ohne Häkchen liegt nichts bei.</p>
          <FieldError id={errorId}>{error}</FieldError>
          {offer && (
            <>
              <Rows
                choices={[pdfChoice]}
                ticked={draft.pdf ? [pdfChoice.id] : []}
                onChange={(ids) => onChange({ pdf: ids.length > 0 })}
              />
              <p className="legend">Einzelne Angaben im Text der Anfrage:</p>
              <Rows
                choices={offer.parts.map(partChoice)}
                ticked={draft.parts}
                onChange={(parts) => onChange({ parts })}
              />
            </>
          )}
          <Rows
            choices={[preparationChoice]}
            ticked={draft.preparation ? [preparationChoice.id] : []}
            onChange={(ids) => onChange({ preparation: ids.length > 0 })}
          />
        </fieldset>
      </div>
      <PreparationSheet />
    </section>
  );
}

const Rows = (rows: Pick<ComponentProps<typeof CheckboxRows>, 'choices' | 'ticked' | 'onChange'>) => (
  <CheckboxRows name="beilage" apart={[]} exclusive={[]} {...rows} />
);

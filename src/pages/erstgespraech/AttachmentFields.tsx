import { CheckboxRows } from '../../ui/Choices.tsx';
import { FieldError } from '../../ui/Field.tsx';
import { fieldIds } from './draft.ts';
import type { Offer } from './fromAssessment.ts';
import type { FieldsProps } from './PersonFields.tsx';
import { PreparationSheet } from './PreparationSheet.tsx';

const PDF = 'pdf';
const PREPARATION = 'vorbereitung';

const preparationChoice = {
  id: PREPARATION,
  label: 'Vorbereitungsblatt',
  hint: 'Eine Seite: was im Gespräch hilft. Sie können es auch nur ansehen oder drucken.',
};
const pdfChoice = {
  id: PDF,
  label: 'Die ganze Entscheidungsgrundlage als PDF',
  hint: 'Sie entsteht auf Ihrem Gerät. Vor dem Absenden können Sie sie öffnen.',
};

/** What goes along; nothing unless it is ticked. Parts of the assessment only after the reader has let it be read. */
export function AttachmentFields({
  draft,
  onChange,
  errors,
  offer,
}: FieldsProps & { offer: Offer | undefined }) {
  const error = errors[fieldIds.pdf] ?? errors[fieldIds.summary];
  const errorId = 'beilage-fehler';
  const parts = offer?.parts.map(({ id, label, lines }) => ({ id, label, hint: lines.join('\n') })) ?? [];
  const choices = [preparationChoice, ...(offer ? [pdfChoice, ...parts] : [])];
  const ticked = [...(draft.preparation ? [PREPARATION] : []), ...(draft.pdf ? [PDF] : []), ...draft.parts];
  return (
    <section aria-labelledby="beilagen">
      <div className={error && 'error-group'}>
        <fieldset className="attachments" aria-describedby={error && errorId}>
          <legend>
            <h2 id="beilagen">Was soll beiliegen? (freiwillig)</h2>
          </legend>
          <p className="hint">Ohne Häkchen liegt nichts bei.</p>
          <FieldError id={errorId}>{error}</FieldError>
          <CheckboxRows
            name="beilage"
            choices={choices}
            apart={[]}
            exclusive={[]}
            ticked={ticked}
            onChange={(ids) =>
              onChange({
                preparation: ids.includes(PREPARATION),
                pdf: ids.includes(PDF),
                parts: parts.map(({ id }) => id).filter((id) => ids.includes(id)),
              })
            }
          />
        </fieldset>
      </div>
      <PreparationSheet />
    </section>
  );
}

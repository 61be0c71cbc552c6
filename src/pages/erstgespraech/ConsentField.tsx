import { CheckboxRows } from '../../ui/Choices.tsx';
import { FieldError } from '../../ui/Field.tsx';
import type { Operator } from '../operator.ts';
import { fieldIds } from './draft.ts';
import type { FieldsProps } from './PersonFields.tsx';

const choice = { id: 'ja', label: 'Diese Angaben dürfen verwendet werden, um meine Anfrage zu beantworten.' };

/** The express yes, with purpose and deletion beside it. */
export function ConsentField({ draft, onChange, errors, operator }: FieldsProps & { operator: Operator }) {
  const error = errors[fieldIds.consent];
  const errorId = 'einverstanden-fehler';
  return (
    <section aria-labelledby="einverstaendnis">
      <div className={error && 'error-group'}>
        <fieldset aria-describedby={error && errorId}>
          <legend>
            <h2 id="einverstaendnis">Ihr Einverständnis</h2>
          </legend>
          <FieldError id={errorId}>{error}</FieldError>
          <CheckboxRows
            name="einverstanden"
            choices={[choice]}
            apart={[]}
            exclusive={[]}
            ticked={draft.consent ? [choice.id] : []}
            onChange={(ids) => onChange({ consent: ids.length > 0 })}
          />
        </fieldset>
      </div>
      <p className="small">
        Ihre Angaben dienen nur dazu, diese Anfrage zu bearbeiten. Gelöscht werden sie, sobald sie erledigt
        ist, spätestens nach {operator.correspondenceMonths}&nbsp;Monaten. Einzelheiten stehen unter{' '}
        <a href="/datenschutz/#anfrage" target="_blank" rel="noopener">
          Datenschutz (neues Fenster)
        </a>
        . Dieser Browser speichert das Formular nicht.
      </p>
    </section>
  );
}

import { Field } from './Field.tsx';

/** What stands in the inputs. With `range` false only `from` counts, as the value itself. */
export type NumberDraft = { range: boolean; from: string; to: string };

type NumberFieldProps = {
  id: string;
  label: string;
  unit: string;
  draft: NumberDraft;
  /** Id of the input that holds the mistake. */
  invalid?: string | undefined;
  onChange: (draft: NumberDraft) => void;
};

/** Id of the second input; the first one has the id of the field. */
export const upperId = (id: string): string => `${id}-bis`;

/** A number, or a range from–to for those who only know it roughly. */
export function NumberField({ id, label, unit, draft, invalid, onChange }: NumberFieldProps) {
  const input = (inputId: string, name: string, end: 'from' | 'to') => (
    <Field
      id={inputId}
      label={name}
      className="input input-short"
      inputMode="decimal"
      autoComplete="off"
      value={draft[end]}
      onChange={(value) => onChange({ ...draft, [end]: value })}
      aria-invalid={invalid === inputId || undefined}
      after={<span>{unit}</span>}
    />
  );
  const rangeId = `${id}-range`;
  return (
    <>
      {input(id, draft.range ? 'Von' : label, 'from')}
      {draft.range && input(upperId(id), 'Bis', 'to')}
      <div className="row">
        <input
          type="checkbox"
          id={rangeId}
          checked={draft.range}
          onChange={() => onChange({ ...draft, range: !draft.range })}
        />
        <label htmlFor={rangeId}>Ich kenne nur einen ungefähren Bereich (von – bis)</label>
      </div>
    </>
  );
}

import { type FormEvent, useEffect, useState } from 'react';
import type { Contract } from '../../costs/matters.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckboxRows } from '../../ui/Choices.tsx';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx';
import { Field } from '../../ui/Field.tsx';
import {
  type ContractDraft,
  type ContractField,
  draftOf,
  emptyContract,
  fieldId,
  readContract,
} from './contractReading.ts';

type ContractFormProps = {
  id: string;
  given: Contract | undefined;
  onSave: (contract: Contract) => void;
  onCancel?: () => void;
};

type Written = Exclude<ContractField, 'isOpenEnded'>;
const fields: { field: Written; label: string; hint: string }[] = [
  { field: 'name', label: 'Welcher Vertrag?', hint: 'Zum Beispiel „Betreuung der Server“' },
  {
    field: 'end',
    label: 'Ende',
    hint: 'Der Tag, zum Beispiel 31.12.2027, oder der Monat, zum Beispiel 12/2027',
  },
  { field: 'noticeMonths', label: 'Kündigungsfrist in Monaten', hint: 'Vor dem Ende, zum Beispiel 3' },
  {
    field: 'renewalMonths',
    label: 'Verlängerung ohne Kündigung, in Monaten',
    hint: '0, wenn der Vertrag von selbst endet',
  },
];
const OPEN_ENDED = 'offen';

/** One contract: what it is called, when it ends, how long before that notice is needed, and what follows otherwise. */
export function ContractForm({ id, given, onSave, onCancel }: ContractFormProps) {
  const [draft, setDraft] = useState<ContractDraft>(given ? draftOf(given) : emptyContract);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  useEffect(() => {
    if (given) document.getElementById(fieldId('name'))?.focus();
  }, [given]);
  const put = (part: Partial<ContractDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readContract(id, draft);
    if ('problems' in read) return setProblems(read.problems);
    setProblems([]);
    onSave(read.contract);
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      className="stating-form"
      {...(given ? { 'aria-labelledby': 'vertrag-titel' } : { 'aria-label': 'Vertrag hinzufügen' })}
    >
      {problems.length > 0 && <ErrorSummary problem={problems} />}
      {given && <h4 id="vertrag-titel">„{given.name}“ ändern</h4>}
      {fields.map(({ field, label, hint }) => (
        <Field
          key={field}
          id={fieldId(field)}
          label={label}
          hint={hint}
          error={problems.find(({ target }) => target === fieldId(field))?.message}
          className={field === 'name' ? 'input' : 'input input-short'}
          autoComplete="off"
          value={draft[field]}
          onChange={(text) => put({ [field]: text })}
        />
      ))}
      <CheckboxRows
        name={fieldId('isOpenEnded')}
        choices={[{ id: OPEN_ENDED, label: 'Der Vertrag hat kein festes Ende' }]}
        apart={[]}
        exclusive={[]}
        ticked={draft.isOpenEnded ? [OPEN_ENDED] : []}
        onChange={(ids) => put({ isOpenEnded: ids.length > 0 })}
      />
      <p>
        <Button type="submit">{given ? 'Änderung übernehmen' : 'Vertrag aufnehmen'}</Button>{' '}
        {onCancel && (
          <Button kind="plain" onClick={onCancel}>
            Abbrechen
          </Button>
        )}
      </p>
    </form>
  );
}

import { periodWords } from '../../questionnaire/kinds/money.ts';
import type { MoneyQuestion } from '../../questionnaire/question.ts';
import { RadioRows } from '../../ui/Choices.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { numberIn } from './formKinds.ts';
import { InsteadTicks } from './InsteadTicks.tsx';
import type { InputsProps } from './inputsProps.ts';
import { periodName, unitOf } from './moneyReading.ts';

/** An amount in Euro, or a range, and what it is for, where the question leaves that open. */
export function MoneyItem({ item, form, problem }: InputsProps<MoneyQuestion>) {
  const { periods } = item.question;
  const period = periods.find((id) => id === form.draft.period);
  const amount = numberIn(form.draft);
  return (
    <>
      <NumberField
        id={item.name}
        label="Ihre Angabe"
        unit={unitOf(item.question, { amount, period })}
        draft={amount}
        invalid={problem?.target}
        onChange={(next) => form.change({ ...next, instead: undefined })}
      />
      {periods.length > 1 && (
        <div className="follow-up">
          <fieldset>
            <legend>Wofür gilt der Betrag?</legend>
            <RadioRows
              name={periodName(item.name)}
              choices={periods.map((id) => ({ id, label: periodWords[id] }))}
              apart={[]}
              value={period}
              onChange={(id) => form.change({ period: id, instead: undefined })}
            />
          </fieldset>
        </div>
      )}
      <InsteadTicks item={item} form={form} problem={problem} />
    </>
  );
}

import { useState } from 'react';
import { periodWords } from '../../questionnaire/kinds/money.ts';
import type { MoneyQuestion } from '../../questionnaire/question.ts';
import { RadioRows } from '../../ui/Choices.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { InsteadTicks } from './InsteadTicks.tsx';
import { type Frame, ItemForm } from './ItemForm.tsx';
import type { FormItem } from './item.ts';
import { moneyDraftOf, periodName, readMoney, unitOf } from './moneyReading.ts';
import { useInstead } from './useInstead.ts';

/** An amount in Euro, or a range, and what it is for, where the question leaves that open. */
export function MoneyItem({ item, frame }: { item: FormItem<MoneyQuestion>; frame: Frame }) {
  const [draft, setDraft] = useState(() => moneyDraftOf(item.question, item.given));
  const instead = useInstead(item, () => setDraft(moneyDraftOf(item.question, undefined)));
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part });
    instead.drop();
  };
  const { periods } = item.question;
  return (
    <ItemForm
      item={item}
      frame={frame}
      reading={instead.reading ?? readMoney(item.name, item.question, draft)}
    >
      {(problem) => (
        <>
          <NumberField
            id={item.name}
            label="Ihre Angabe"
            unit={unitOf(item.question, draft)}
            draft={draft.amount}
            invalid={problem?.target}
            onChange={(amount) => change({ amount })}
          />
          {periods.length > 1 && (
            <div className="follow-up">
              <fieldset>
                <legend>Wofür gilt der Betrag?</legend>
                <RadioRows
                  name={periodName(item.name)}
                  choices={periods.map((id) => ({ id, label: periodWords[id] }))}
                  apart={[]}
                  value={draft.period}
                  onChange={(period) => change({ period: periods.find((id) => id === period) })}
                />
              </fieldset>
            </div>
          )}
          <InsteadTicks {...instead.ticks(problem)} />
        </>
      )}
    </ItemForm>
  );
}

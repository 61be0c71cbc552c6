import { useState } from 'react';
import { UNKNOWN } from '../../questionnaire/answers.ts';
import { periodWords } from '../../questionnaire/kinds/money.ts';
import type { MoneyQuestion } from '../../questionnaire/question.ts';
import { RadioRows } from '../../ui/Choices.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { type Frame, ItemForm } from './ItemForm.tsx';
import type { FormItem } from './item.ts';
import { moneyDraftOf, periodName, readMoney, unitOf } from './moneyReading.ts';
import { UnknownTick } from './UnknownTick.tsx';

/** An amount in Euro, or a range, and what it is for, where the question leaves that open. */
export function MoneyItem({ item, frame }: { item: FormItem<MoneyQuestion>; frame: Frame }) {
  const [draft, setDraft] = useState(() => moneyDraftOf(item.question, item.given));
  const [isUnknown, setUnknown] = useState(item.given === UNKNOWN);
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part });
    setUnknown(false);
  };
  const { periods } = item.question;
  return (
    <ItemForm
      item={item}
      frame={frame}
      reading={isUnknown ? { answer: UNKNOWN } : readMoney(item.name, item.question, draft)}
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
          <UnknownTick
            name={item.name}
            checked={isUnknown}
            onChange={(checked) => {
              setDraft(moneyDraftOf(item.question, undefined));
              setUnknown(checked);
            }}
          />
        </>
      )}
    </ItemForm>
  );
}

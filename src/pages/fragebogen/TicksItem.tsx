import { useState } from 'react';
import { offeredOptions } from '../../questionnaire/offered.ts';
import type { MultiQuestion } from '../../questionnaire/question.ts';
import { CheckboxRows } from '../../ui/Choices.tsx';
import { type Frame, ItemForm } from './ItemForm.tsx';
import { insteadChoices, insteadIn, NOT_APPLICABLE, readInstead, reasonIn } from './instead.ts';
import type { FormItem } from './item.ts';
import { ReasonField } from './ReasonField.tsx';
import { NONE, readTicks, ticksOf } from './readings.ts';

/** Any number of options, explicitly none of them, or why the question does not apply. */
export function TicksItem({ item, frame }: { item: FormItem<MultiQuestion>; frame: Frame }) {
  const { given, name, question } = item;
  const [ticked, setTicked] = useState(() => [insteadIn(given) ?? []].flat().concat(ticksOf(given)));
  const [reason, setReason] = useState(() => reasonIn(given));
  const offered = offeredOptions(frame.reading, question);
  const apart = [{ id: NONE, ...question.none }, ...insteadChoices(question)];
  const instead = apart.map(({ id }) => id).find((id) => ticked.includes(id));
  const reading = readInstead(item, instead, reason) ?? readTicks(item, ticked, offered);
  return (
    <ItemForm item={item} frame={frame} reading={reading}>
      {(problem) => (
        <>
          <p className="hint">
            {offered.length > 0
              ? 'Sie können mehrere Antworten wählen.'
              : 'Nach Ihren bisherigen Angaben steht hier nichts zur Wahl.'}
          </p>
          <CheckboxRows
            name={name}
            choices={offered}
            apart={apart}
            exclusive={apart.map(({ id }) => id)}
            ticked={ticked}
            onChange={setTicked}
          />
          {instead === NOT_APPLICABLE && (
            <ReasonField name={name} reason={reason} problem={problem} onChange={setReason} />
          )}
        </>
      )}
    </ItemForm>
  );
}

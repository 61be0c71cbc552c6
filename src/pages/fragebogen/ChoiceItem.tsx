import { useState } from 'react';
import { offeredOptions } from '../../questionnaire/offered.ts';
import type { MatrixQuestion, SingleQuestion } from '../../questionnaire/question.ts';
import { RadioRows } from '../../ui/Choices.tsx';
import { type Frame, ItemForm } from './ItemForm.tsx';
import { insteadChoices, insteadIn, NOT_APPLICABLE, readInstead, reasonIn } from './instead.ts';
import type { FormItem } from './item.ts';
import { ReasonField } from './ReasonField.tsx';
import { readChoice } from './readings.ts';

type ChoiceItemProps = { item: FormItem<SingleQuestion | MatrixQuestion>; frame: Frame };

/** Exactly one option, or why none applies. */
export function ChoiceItem({ item, frame }: ChoiceItemProps) {
  const { given, name, question } = item;
  const [chosen, setChosen] = useState(insteadIn(given) ?? (typeof given === 'string' ? given : undefined));
  const [reason, setReason] = useState(() => reasonIn(given));
  const options = offeredOptions(frame.reading, question);
  const reading = readInstead(item, chosen, reason) ?? readChoice(item, chosen, options[0]?.id);
  return (
    <ItemForm item={item} frame={frame} reading={reading}>
      {(problem) => (
        <>
          <RadioRows
            name={name}
            choices={options}
            apart={insteadChoices(question)}
            value={chosen}
            onChange={setChosen}
          />
          {chosen === NOT_APPLICABLE && (
            <ReasonField name={name} reason={reason} problem={problem} onChange={setReason} />
          )}
        </>
      )}
    </ItemForm>
  );
}

import { useState } from 'react';
import type { MatrixQuestion, SingleQuestion } from '../../questionnaire/question.ts';
import { RadioRows } from '../../ui/Choices.tsx';
import { type Frame, ItemForm } from './ItemForm.tsx';
import { type FormItem, unknownChoice } from './item.ts';
import { readChoice } from './readings.ts';

type ChoiceItemProps = { item: FormItem<SingleQuestion | MatrixQuestion>; frame: Frame };

/** Exactly one option. */
export function ChoiceItem({ item, frame }: ChoiceItemProps) {
  const [chosen, setChosen] = useState(typeof item.given === 'string' ? item.given : undefined);
  const { options } = item.question;
  return (
    <ItemForm item={item} frame={frame} reading={readChoice(item, chosen, options[0]?.id)}>
      <RadioRows
        name={item.name}
        choices={options}
        apart={[unknownChoice]}
        value={chosen}
        onChange={setChosen}
      />
    </ItemForm>
  );
}

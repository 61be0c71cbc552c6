import { useState } from 'react';
import { UNKNOWN } from '../../questionnaire/answers.ts';
import type { MultiQuestion } from '../../questionnaire/question.ts';
import { CheckboxRows } from '../../ui/Choices.tsx';
import { type Frame, ItemForm } from './ItemForm.tsx';
import { type FormItem, unknownChoice } from './item.ts';
import { NONE, readTicks, ticksOf } from './readings.ts';

/** Any number of options, or explicitly none of them. */
export function TicksItem({ item, frame }: { item: FormItem<MultiQuestion>; frame: Frame }) {
  const [ticked, setTicked] = useState(() => ticksOf(item.given));
  const { options, none } = item.question;
  return (
    <ItemForm item={item} frame={frame} reading={readTicks(item, ticked)}>
      <p className="hint">Sie können mehrere Antworten wählen.</p>
      <CheckboxRows
        name={item.name}
        choices={options}
        apart={[{ id: NONE, ...none }, unknownChoice]}
        exclusive={[NONE, UNKNOWN]}
        ticked={ticked}
        onChange={setTicked}
      />
    </ItemForm>
  );
}

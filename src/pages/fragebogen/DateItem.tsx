import { useState } from 'react';
import type { DateQuestion } from '../../questionnaire/question.ts';
import { Field } from '../../ui/Field.tsx';
import { dateDraftOf, hintOf, readDate } from './dateReading.ts';
import { InsteadTicks } from './InsteadTicks.tsx';
import { type Frame, ItemForm } from './ItemForm.tsx';
import type { FormItem } from './item.ts';
import { useInstead } from './useInstead.ts';

/** A day or a month, written as usual; a field of its own kind in the browser would not take a month everywhere. */
export function DateItem({ item, frame }: { item: FormItem<DateQuestion>; frame: Frame }) {
  const [text, setText] = useState(() => dateDraftOf(item.given));
  const instead = useInstead(item, () => setText(''));
  return (
    <ItemForm item={item} frame={frame} reading={instead.reading ?? readDate(item.name, item.question, text)}>
      {(problem) => (
        <>
          <Field
            id={item.name}
            label="Ihre Angabe"
            hint={hintOf(item.question)}
            className="input input-short"
            autoComplete="off"
            value={text}
            onChange={(next) => {
              setText(next);
              instead.drop();
            }}
            aria-invalid={problem?.target === item.name || undefined}
          />
          <InsteadTicks {...instead.ticks(problem)} />
        </>
      )}
    </ItemForm>
  );
}

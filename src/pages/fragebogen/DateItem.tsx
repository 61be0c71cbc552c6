import { useState } from 'react';
import { UNKNOWN } from '../../questionnaire/answers.ts';
import type { DateQuestion } from '../../questionnaire/question.ts';
import { Field } from '../../ui/Field.tsx';
import { dateDraftOf, hintOf, readDate } from './dateReading.ts';
import { type Frame, ItemForm } from './ItemForm.tsx';
import type { FormItem } from './item.ts';
import { UnknownTick } from './UnknownTick.tsx';

/** A day or a month, written as usual; a field of its own kind in the browser would not take a month everywhere. */
export function DateItem({ item, frame }: { item: FormItem<DateQuestion>; frame: Frame }) {
  const [text, setText] = useState(() => dateDraftOf(item.given));
  const [isUnknown, setUnknown] = useState(item.given === UNKNOWN);
  return (
    <ItemForm
      item={item}
      frame={frame}
      reading={isUnknown ? { answer: UNKNOWN } : readDate(item.name, item.question, text)}
    >
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
              setUnknown(false);
            }}
            aria-invalid={problem?.target === item.name || undefined}
          />
          <UnknownTick
            name={item.name}
            checked={isUnknown}
            onChange={(checked) => {
              setUnknown(checked);
              setText('');
            }}
          />
        </>
      )}
    </ItemForm>
  );
}

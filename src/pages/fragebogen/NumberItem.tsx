import { useState } from 'react';
import type { NumberQuestion } from '../../questionnaire/question.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { InsteadTicks } from './InsteadTicks.tsx';
import { type Frame, ItemForm } from './ItemForm.tsx';
import type { FormItem } from './item.ts';
import { numberDraftOf, readNumber } from './numberReading.ts';
import { useInstead } from './useInstead.ts';

/** A number or a range. Entering something and „Weiß ich nicht“ exclude each other. */
export function NumberItem({ item, frame }: { item: FormItem<NumberQuestion>; frame: Frame }) {
  const [draft, setDraft] = useState(() => numberDraftOf(item.given));
  const instead = useInstead(item, () => setDraft(numberDraftOf(undefined)));
  const reading = instead.reading ?? readNumber(item.name, item.question, draft);
  return (
    <ItemForm item={item} frame={frame} reading={reading}>
      {(problem) => (
        <>
          <NumberField
            id={item.name}
            label="Ihre Angabe"
            unit={item.question.unit}
            draft={draft}
            invalid={problem?.target}
            onChange={(next) => {
              setDraft(next);
              instead.drop();
            }}
          />
          <InsteadTicks {...instead.ticks(problem)} />
        </>
      )}
    </ItemForm>
  );
}

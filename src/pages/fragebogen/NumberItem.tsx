import { useState } from 'react';
import { UNKNOWN } from '../../questionnaire/answers.ts';
import type { NumberQuestion } from '../../questionnaire/question.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { type Frame, ItemForm } from './ItemForm.tsx';
import type { FormItem } from './item.ts';
import { numberDraftOf, readNumber } from './numberReading.ts';
import { UnknownTick } from './UnknownTick.tsx';

/** A number or a range. Entering something and „Weiß ich nicht“ exclude each other. */
export function NumberItem({ item, frame }: { item: FormItem<NumberQuestion>; frame: Frame }) {
  const [draft, setDraft] = useState(() => numberDraftOf(item.given));
  const [isUnknown, setUnknown] = useState(item.given === UNKNOWN);
  const reading = isUnknown ? { answer: UNKNOWN } : readNumber(item.name, item.question, draft);
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
              setUnknown(false);
            }}
          />
          <UnknownTick
            name={item.name}
            checked={isUnknown}
            onChange={(checked) => {
              setUnknown(checked);
              setDraft(numberDraftOf(undefined));
            }}
          />
        </>
      )}
    </ItemForm>
  );
}

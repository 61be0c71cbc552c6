import { useState } from 'react';
import { UNKNOWN } from '../../questionnaire/answers.ts';
import { formatGermanNumber } from '../../questionnaire/kinds/germanNumber.ts';
import { withinLength } from '../../questionnaire/plainText.ts';
import type { TextQuestion } from '../../questionnaire/question.ts';
import { TextArea } from '../../ui/Field.tsx';
import { type Frame, ItemForm } from './ItemForm.tsx';
import type { FormItem } from './item.ts';
import { readText } from './readings.ts';
import { UnknownTick } from './UnknownTick.tsx';

/** Free text. Writing something and „Weiß ich nicht“ exclude each other. */
export function TextItem({ item, frame }: { item: FormItem<TextQuestion>; frame: Frame }) {
  const isUnknown = item.given === UNKNOWN;
  const [text, setText] = useState(isUnknown ? '' : String(item.given ?? ''));
  const [unknown, setUnknown] = useState(isUnknown);
  return (
    <ItemForm item={item} frame={frame} reading={unknown ? { answer: UNKNOWN } : readText(item, text)}>
      <TextArea
        id={item.name}
        label="Ihre Antwort"
        hint={`Höchstens ${formatGermanNumber(item.question.maxLength)}\u00a0Zeichen`}
        value={text}
        onChange={(next) => {
          setText(withinLength(next, item.question.maxLength, text));
          setUnknown(false);
        }}
      />
      <UnknownTick
        name={item.name}
        checked={unknown}
        onChange={(checked) => {
          setUnknown(checked);
          setText('');
        }}
      />
    </ItemForm>
  );
}

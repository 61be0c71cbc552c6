import { useState } from 'react';
import { UNKNOWN } from '../../questionnaire/answers.ts';
import { formatGermanNumber } from '../../questionnaire/kinds/germanNumber.ts';
import { withinLength } from '../../questionnaire/plainText.ts';
import type { TextQuestion } from '../../questionnaire/question.ts';
import { Field, TextArea } from '../../ui/Field.tsx';
import { InsteadTicks } from './InsteadTicks.tsx';
import { type Frame, ItemForm } from './ItemForm.tsx';
import type { FormItem } from './item.ts';
import { isName, readName } from './names.ts';
import { readText } from './readings.ts';
import { useInstead } from './useInstead.ts';

/** Free text, or the name that the municipality gives to a Baustein of its own, on one line. */
export function TextItem({ item, frame }: { item: FormItem<TextQuestion>; frame: Frame }) {
  const { given, name, question, questionnaire } = item;
  const [text, setText] = useState(typeof given === 'string' && given !== UNKNOWN ? given : '');
  const instead = useInstead(item, () => setText(''));
  const names = isName(questionnaire, question.id);
  const field = {
    id: name,
    label: names ? 'Name' : 'Ihre Antwort',
    hint: `Höchstens ${formatGermanNumber(question.maxLength)}\u00a0Zeichen`,
    value: text,
    onChange: (next: string) => {
      setText(withinLength(next, question.maxLength, text));
      instead.drop();
    },
  };
  const reading = instead.reading ?? (names ? readName(item, text) : readText(item, text));
  return (
    <ItemForm item={item} frame={frame} reading={reading}>
      {(problem) => (
        <>
          {names ? (
            <Field {...field} autoComplete="off" aria-invalid={problem?.target === name || undefined} />
          ) : (
            <TextArea {...field} />
          )}
          <InsteadTicks {...instead.ticks(problem)} />
        </>
      )}
    </ItemForm>
  );
}

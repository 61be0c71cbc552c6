import { UNKNOWN } from '../../questionnaire/answers.ts';
import { CheckboxRows } from '../../ui/Choices.tsx';
import { unknownChoice } from './item.ts';

type UnknownTickProps = { name: string; checked: boolean; onChange: (checked: boolean) => void };

/** „oder“ „Weiß ich nicht“ for questions that are answered by writing. */
export function UnknownTick({ name, checked, onChange }: UnknownTickProps) {
  return (
    <CheckboxRows
      name={name}
      choices={[]}
      apart={[unknownChoice]}
      exclusive={[]}
      ticked={checked ? [UNKNOWN] : []}
      onChange={(ticked) => onChange(ticked.length > 0)}
    />
  );
}

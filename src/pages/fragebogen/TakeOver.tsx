import type { RowedQuestion } from '../../questionnaire/question.ts';
import { CheckboxRows } from '../../ui/Choices.tsx';

type TakeOverProps = {
  question: RowedQuestion;
  /** Number of other rows without an answer. */
  count: number;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

const nouns = {
  matrix: ['den übrigen Teil', 'übrigen Teile'],
  tasks: ['die übrige Aufgabe', 'übrigen Aufgaben'],
};

/** Gives all rows that are still open the answer of this one, with the next „Weiter“. */
export function TakeOver({ question, count, checked, onChange }: TakeOverProps) {
  const [one, many] = nouns[question.kind];
  const choice = {
    id: 'alle',
    label: `Diese Antwort für ${count === 1 ? one : `alle ${count} ${many}`} übernehmen`,
    hint: 'Gilt nur, wo noch keine Antwort steht. Sie können danach jede einzeln ändern.',
  };
  return (
    <CheckboxRows
      name={`${question.id}-uebernehmen`}
      choices={[choice]}
      apart={[]}
      exclusive={[]}
      ticked={checked ? [choice.id] : []}
      onChange={(ticked) => onChange(ticked.length > 0)}
    />
  );
}

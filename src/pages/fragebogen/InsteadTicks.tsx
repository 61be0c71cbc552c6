import type { Question } from '../../questionnaire/question.ts';
import { CheckboxRows } from '../../ui/Choices.tsx';
import type { Problem } from '../../ui/ErrorSummary.tsx';
import { insteadChoices, NOT_APPLICABLE } from './instead.ts';
import { ReasonField } from './ReasonField.tsx';

type InsteadTicksProps = {
  name: string;
  question: Question;
  chosen: string | undefined;
  reason: string;
  problem: Problem | undefined;
  onChoose: (chosen: string | undefined) => void;
  onReason: (reason: string) => void;
};

/** „oder“ what can be said instead, for questions that are answered by writing. */
export function InsteadTicks({ name, question, chosen, reason, problem, ...on }: InsteadTicksProps) {
  const choices = insteadChoices(question);
  if (choices.length === 0) return null;
  return (
    <>
      <CheckboxRows
        name={name}
        choices={[]}
        apart={choices}
        exclusive={choices.map(({ id }) => id)}
        ticked={chosen === undefined ? [] : [chosen]}
        onChange={([ticked]) => on.onChoose(ticked)}
      />
      {chosen === NOT_APPLICABLE && (
        <ReasonField name={name} reason={reason} problem={problem} onChange={on.onReason} />
      )}
    </>
  );
}

import type { Question } from '../../../questionnaire/question.ts';
import { fragebogen } from '../content/fragebogen.ts';
import { isLong } from './sheet.ts';

type Choice = { label: string; hint?: string | undefined };

/** Answers with an empty box before each. */
export function Boxes({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul className={isLong(choices) ? 'boxes boxes-many' : 'boxes'}>
      {choices.map(({ label, hint }) => (
        <li key={label}>
          {label}
          {hint && <small> {hint}</small>}
        </li>
      ))}
    </ul>
  );
}

/** What can be ticked instead of an answer: nothing of it, that the question does not apply, not knowing. */
export function InsteadBoxes({ question }: { question: Question }) {
  const { mayNotApply, noUnknown } = question;
  const none = question.kind === 'multi' ? question.none : undefined;
  if (!none && !mayNotApply && noUnknown) return null;
  return (
    <ul className="boxes">
      {none && (
        <li>
          {none.label}
          {none.hint && <small> {none.hint}</small>}
        </li>
      )}
      {mayNotApply && (
        <li>
          {fragebogen.answers.notApplicable} <Blank /> <small>{mayNotApply.hint}</small>
        </li>
      )}
      {!noUnknown && <li>{fragebogen.answers.unknown}</li>}
    </ul>
  );
}

/** A place to write in a line of text. */
export const Blank = () => <span className="blank" />;

/** Empty lines to write on. */
export const Lines = ({ count }: { count: number }) => (
  <div className="write-lines">
    {Array.from({ length: count }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
      <span key={line} />
    ))}
  </div>
);

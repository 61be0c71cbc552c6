import { withinLength } from '../../questionnaire/plainText.ts';
import { reasonLimit } from '../../questionnaire/validity.ts';
import type { Problem } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { reasonId } from './instead.ts';

type ReasonFieldProps = {
  name: string;
  /** What it is about, where several stand on one page. */
  about?: string | undefined;
  reason: string;
  /** What is at fault after a failed attempt. */
  problem: Problem | undefined;
  onChange: (reason: string) => void;
};

/** Why a question does not apply here: printed with the answer, so it cannot stay empty. */
export function ReasonField({ name, about, reason, problem, onChange }: ReasonFieldProps) {
  const id = reasonId(name);
  return (
    <div className="follow-up">
      <TextArea
        id={id}
        label={about ? `${about}: Warum trifft das nicht zu?` : 'Warum trifft das nicht zu?'}
        hint={`Höchstens ${reasonLimit}\u00a0Zeichen. Der Grund steht später bei Ihrer Antwort.`}
        rows={2}
        required
        value={reason}
        error={problem?.target === id ? problem.message : undefined}
        onChange={(written) => onChange(withinLength(written, reasonLimit, reason))}
      />
    </div>
  );
}

import type { NotApplicable } from '../answers.ts';
import { isRecord } from '../isRecord.ts';
import type { Question } from '../question.ts';
import { date } from './date.ts';
import { hasExactly, isId, type Kind } from './kind.ts';
import { matrix } from './matrix.ts';
import { money } from './money.ts';
import { multi } from './multi.ts';
import { number } from './number.ts';
import { single } from './single.ts';
import { tasks } from './tasks.ts';
import { text } from './text.ts';

/**
 * The kinds of questions. A new one is a type in `question.ts` and a file here, a form in `pages/fragebogen/Inputs.tsx`
 * and a schema in `tools/questionnaires/kinds.ts`; the compiler asks for each of them.
 */
const kinds = { single, multi, matrix, tasks, number, money, date, text } satisfies {
  [K in Question['kind']]: Kind<Extract<Question, { kind: K }>>;
};

const all: readonly Kind[] = Object.values(kinds);

/** Whether a value has the form of „trifft nicht zu, weil …“, which is common to all kinds. */
export const isReasonShaped = (value: unknown): value is NotApplicable =>
  isRecord(value) && hasExactly(value, ['because']) && typeof value.because === 'string';

/** Whether a value has the form of an answer to some question, „Weiß ich nicht“ included, or of answers by row. */
export function isAnswerShaped(value: unknown): boolean {
  if (isReasonShaped(value) || all.some((kind) => kind.isShaped(value))) return true;
  const isRowShaped = (part: unknown) =>
    isReasonShaped(part) || all.some((kind) => kind.hasRows && kind.isShaped(part));
  return isRecord(value) && Object.entries(value).every(([id, part]) => isId(id) && isRowShaped(part));
}

/** What there is to know about a kind of question. */
export const kindOf = ({ kind }: Pick<Question, 'kind'>): Kind => kinds[kind];

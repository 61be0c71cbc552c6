import { INAPPLICABLE, isPartial, type PartialAnswer } from '../answers.ts';
import { choiceWords } from '../germanList.ts';
import { isRecord } from '../isRecord.ts';
import type { Option } from '../question.ts';
import { areDifferent, hasExactly, isId, isOption, type Operator } from './kind.ts';

type Choosing = { options: Option[]; mayNotApply?: unknown };

const isOneOf = (value: unknown): value is { oneOf: unknown[] } =>
  isRecord(value) && hasExactly(value, ['oneOf']) && Array.isArray(value.oneOf);

const isShaped = (value: unknown): value is string | PartialAnswer =>
  isOneOf(value) ? value.oneOf.every(isId) : isId(value);

/** One of the options, or some of them among which the answer is: the answer of a question, or of a row. */
export const choice = {
  isShaped,
  isValid: ({ options, mayNotApply }: Choosing, value: unknown): value is string | PartialAnswer => {
    if (typeof value === 'string') return isOption(options, value);
    if (!isOneOf(value)) return false;
    const isPossible = (id: unknown): boolean =>
      isOption(options, id) || (id === INAPPLICABLE && mayNotApply !== undefined);
    return value.oneOf.length > 1 && areDifferent(value.oneOf) && value.oneOf.every(isPossible);
  },
  describe: ({ options }: Choosing, answer: string | PartialAnswer): string => {
    if (!isPartial(answer)) return options.find(({ id }) => id === answer)?.label ?? answer;
    const labels = options.filter(({ id }) => answer.oneOf.includes(id)).map(({ label }) => `„${label}“`);
    return `entweder ${choiceWords(labels)}, noch zu klären`;
  },
  gate: ['is', 'in'] satisfies Operator[],
  sample: ({ options }: Choosing): string[] => options.map(({ id }) => id),
};

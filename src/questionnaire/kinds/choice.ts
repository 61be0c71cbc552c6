import { isPartial, type PartialAnswer } from '../answers.ts';
import { isRecord } from '../isRecord.ts';
import type { Option } from '../question.ts';
import { areDifferent, hasExactly, isId, isOption, type Operator } from './kind.ts';

type Choosing = { options: Option[] };

const disjunction = new Intl.ListFormat('de-DE', { type: 'disjunction' });

const isShaped = (value: unknown): value is string | PartialAnswer =>
  isRecord(value)
    ? hasExactly(value, ['oneOf']) && Array.isArray(value.oneOf) && value.oneOf.every(isId)
    : isId(value);

/** One of the options, or some of them among which the answer is: the answer of a question, or of a row. */
export const choice = {
  isShaped,
  isValid: ({ options }: Choosing, value: unknown): value is string | PartialAnswer => {
    if (!isShaped(value)) return false;
    if (!isPartial(value)) return isOption(options, value);
    const { oneOf } = value;
    return oneOf.length > 1 && areDifferent(oneOf) && oneOf.every((id) => isOption(options, id));
  },
  describe: ({ options }: Choosing, answer: string | PartialAnswer): string => {
    if (!isPartial(answer)) return options.find(({ id }) => id === answer)?.label ?? answer;
    const labels = options.filter(({ id }) => answer.oneOf.includes(id)).map(({ label }) => `„${label}“`);
    return `entweder ${disjunction.format(labels)}, noch zu klären`;
  },
  gate: ['is', 'in'] satisfies Operator[],
  sample: ({ options }: Choosing): string[] => options.map(({ id }) => id),
};

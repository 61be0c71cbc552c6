import { isPartial, type PartialAnswer } from '../answers.ts';
import { isRecord } from '../isRecord.ts';
import type { MatrixQuestion, SingleQuestion } from '../model.ts';
import { areDifferent, isOption, type Kind } from './kind.ts';

const disjunction = new Intl.ListFormat('de-DE', { type: 'disjunction' });

/** Exactly one option; the answer is its id, or the ids of at least two among which it is. */
export const single: Kind<SingleQuestion | MatrixQuestion, string | PartialAnswer> = {
  isValid: ({ options }, value): value is string | PartialAnswer => {
    if (!isRecord(value)) return typeof value === 'string' && isOption(options, value);
    const { oneOf, ...rest } = value;
    if (!Array.isArray(oneOf) || oneOf.length < 2 || Object.keys(rest).length > 0) return false;
    return areDifferent(oneOf) && oneOf.every((id) => isOption(options, id));
  },
  describe: ({ options }, answer) => {
    if (!isPartial(answer)) return options.find(({ id }) => id === answer)?.label ?? answer;
    const labels = options.filter(({ id }) => answer.oneOf.includes(id)).map(({ label }) => `„${label}“`);
    return `entweder ${disjunction.format(labels)}, noch zu klären`;
  },
  gate: ['is', 'in'],
  sample: ({ options }) => options.map(({ id }) => id),
};

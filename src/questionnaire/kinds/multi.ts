import type { MultiQuestion } from '../question.ts';
import { areDifferent, isId, isOption, type Kind } from './kind.ts';

/** Longer lists are not tried out option by option. */
const FEW = 6;

/** Any number of options; the answer is the list of their ids, empty for „nichts davon“. */
export const multi: Kind<MultiQuestion, string[]> = {
  hasRows: false,
  isShaped: (value) => Array.isArray(value) && value.every(isId),
  isValid: ({ options }, value): value is string[] =>
    Array.isArray(value) && areDifferent(value) && value.every((id) => isOption(options, id)),
  normalise: ({ options }, answer) => options.map(({ id }) => id).filter((id) => answer.includes(id)),
  describe: ({ options, none }, answer) => {
    if (answer.length === 0) return none.label;
    const ticked = options.filter(({ id }) => answer.includes(id));
    return ticked.map(({ label }) => label).join(', ');
  },
  gate: ['includes', 'atLeast'],
  sample: ({ options }) => {
    const ids = options.map(({ id }) => id);
    return [[], ...ids.slice(0, ids.length <= FEW ? FEW : 1).map((id) => [id]), ids];
  },
};

import fc from 'fast-check';
import type { Answer, Answers } from '../../src/questionnaire/answers.ts';
import { anyText } from './anyText.ts';

const id = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_]{0,12}$/);
/** −0 is written as 0. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);
const amount = fc.oneof(
  fc.record({ amount: number, period: fc.constantFrom('monat' as const, 'jahr' as const) }),
  fc.record({ from: number, to: number, period: fc.constant('einmalig' as const) }),
);
const partial = fc.record({ oneOf: fc.array(id) });
const task = fc.record(
  { parties: fc.array(id), written: fc.constantFrom('yes' as const, 'no' as const), lead: id },
  { requiredKeys: ['parties'] },
);
const answer: fc.Arbitrary<Answer> = fc.oneof(
  anyText({ maxLength: 200 }),
  fc.array(id),
  number,
  fc.record({ from: number, to: number }),
  amount,
  partial,
  fc.dictionary(
    id.filter((row) => row !== 'from' && row !== 'oneOf'),
    fc.oneof(id, task, partial),
  ),
);

/** Answers of every shape that can be stored, whatever a questionnaire says of them. */
export const storedAnswers: fc.Arbitrary<Answers> = fc.dictionary(id, answer);

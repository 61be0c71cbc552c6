import type { Choices } from '../questionnaire/answers.ts';
import { perObject } from '../questionnaire/memo.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { assess } from './assess.ts';
import type { Assessment } from './model.ts';

type Scopes = Choices['scopes'];

const assessments = perObject((_reading: Reading) => new WeakMap<Scopes, Assessment>());

/** The assessment of a reading, made once: what it works out only when asked for is then there for everybody. */
export function assessed(reading: Reading, scopes: Scopes): Assessment {
  const known = assessments(reading).get(scopes);
  if (known) return known;
  const made = assess(reading, { scopes });
  assessments(reading).set(scopes, made);
  return made;
}

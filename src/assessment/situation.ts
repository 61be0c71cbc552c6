import { questionsIn } from '../questionnaire/condition.ts';
import { questionsOf } from '../questionnaire/items.ts';
import { perObject } from '../questionnaire/memo.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import type { ItemKey } from '../questionnaire/question.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { findFindings } from './findings.ts';
import { assessLockIn, type LockIn } from './lockIn.ts';
import type { FindingResult, Responsibilities } from './model.ts';
import { originOf } from './patch.ts';
import { findResponsibilities } from './responsibilities.ts';

/** What a state of the answers says of findings, gaps and lock-in: all that measures change. */
export type Situation = {
  findings: FindingResult[];
  responsibilities: Responsibilities;
  readonly lockIn: LockIn;
};

/** Items that decide who stands in: the only ones a gap may depend on beside the tasks and what gates them. */
const deputyItems = perObject(
  (questionnaire: Questionnaire): ReadonlySet<ItemKey> =>
    new Set(
      questionsOf(questionnaire).flatMap((question) =>
        question.kind === 'tasks' ? questionsIn(question.deputy) : [],
      ),
    ),
);

/** Worked out once for as long as the state is in use; what its origin says as well is taken from there. */
export const situationIn = perObject((reading: Reading): Situation => {
  const origin = originOf(reading);
  const earlier = origin && situationIn(origin.from);
  const isApart = ![...(origin?.changed ?? [])].some((key) => deputyItems(reading.questionnaire).has(key));
  const findings = findFindings(
    reading,
    origin && earlier && { findings: earlier.findings, changed: origin.changed },
  );
  let lockIn: LockIn | undefined;
  return {
    findings,
    responsibilities: earlier && isApart ? earlier.responsibilities : findResponsibilities(reading),
    get lockIn() {
      lockIn ??= assessLockIn(reading, findings);
      return lockIn;
    },
  };
});

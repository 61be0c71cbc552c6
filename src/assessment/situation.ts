import { perObject } from '../questionnaire/memo.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { findFindings } from './findings.ts';
import { assessLockIn, type LockIn } from './lockIn.ts';
import type { FindingResult, Responsibilities } from './model.ts';
import { findResponsibilities } from './responsibilities.ts';

/** What a state of the answers says of findings, gaps and lock-in: all that measures change. */
export type Situation = {
  findings: FindingResult[];
  responsibilities: Responsibilities;
  readonly lockIn: LockIn;
};

/** Worked out once for as long as the state is in use; lock-in only when it is asked for. */
export const situationIn = perObject((reading: Reading): Situation => {
  const findings = findFindings(reading);
  let lockIn: LockIn | undefined;
  return {
    findings,
    responsibilities: findResponsibilities(reading),
    get lockIn() {
      lockIn ??= assessLockIn(reading, findings);
      return lockIn;
    },
  };
});

import type { Measure } from '../questionnaire/catalogue.ts';
import { closesGap } from './measures.ts';
import type { FindingResult, Gap, Outcome, Verdict } from './model.ts';
import type { Situation } from './situation.ts';

/** A finding or gap with what is certain about it. */
export type Judged = { outcome: Outcome; verdict: Verdict };

export const outcomeOfFinding = ({ id, row }: Pick<FindingResult, 'id' | 'row'>): Outcome => ({
  finding: id,
  ...(row === undefined ? {} : { row }),
});
export const outcomeOfGap = ({ task, kind }: Pick<Gap, 'task' | 'kind'>): Outcome => ({ task, kind });

/** Tells findings and gaps apart. */
export const outcomeKey = (outcome: Outcome): string =>
  'finding' in outcome ? `${outcome.finding}@${outcome.row ?? ''}` : `${outcome.task} ${outcome.kind}`;

/** All findings and gaps of a state of the answers, by key. */
export function outcomesIn(
  findings: readonly FindingResult[],
  gaps: readonly Gap[],
): ReadonlyMap<string, Judged> {
  const all: Judged[] = [
    ...findings.map((each) => ({ outcome: outcomeOfFinding(each), verdict: each.verdict })),
    ...gaps.map((each) => ({ outcome: outcomeOfGap(each), verdict: each.verdict })),
  ];
  return new Map(all.map((each) => [outcomeKey(each.outcome), each]));
}

/** The findings and gaps that are left once measures are done; they close gaps by being done. */
export const outcomesLeft = (
  { findings, responsibilities: { gaps } }: Pick<Situation, 'findings' | 'responsibilities'>,
  done: readonly Measure[],
): ReadonlyMap<string, Judged> =>
  outcomesIn(
    findings,
    gaps.filter((gap) => !done.some((each) => closesGap(each, gap))),
  );

export type Fates = { closes: Outcome[]; mayClose: Outcome[]; keeps: Outcome[]; excludes: Outcome[] };

/**
 * What becomes of the findings and gaps of today.
 * @param least what is left if nothing more is reached than is certain
 * @param most what is left if everything is reached
 */
export function fatesOf(
  today: ReadonlyMap<string, Judged>,
  least: ReadonlyMap<string, Judged>,
  most: ReadonlyMap<string, Judged>,
): Fates {
  const fates: Fates = { closes: [], mayClose: [], keeps: [], excludes: [] };
  for (const [key, { outcome, verdict }] of today) {
    const isGone = !least.has(key);
    if (verdict === 'possible') {
      if (isGone) fates.excludes.push(outcome);
    } else if (isGone) fates.closes.push(outcome);
    else if (most.get(key)?.verdict === 'holds') fates.keeps.push(outcome);
    else fates.mayClose.push(outcome);
  }
  return fates;
}

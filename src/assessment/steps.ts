import type { FindingResult, Gap, MeasureResult, Outcome } from './model.ts';
import { outcomeKey, outcomeOfFinding, outcomeOfGap } from './outcomes.ts';
import { bySeverity } from './severity.ts';

/** How many steps there are to begin with, and how many at most; what is beyond stands in the annex. */
export const fewestSteps = 3;
export const mostSteps = 8;

export type Steps = {
  /** The measures to begin with. */
  first: MeasureResult[];
  /** Every other measure that follows from a finding or gap. */
  further: MeasureResult[];
  /** Grave gaps and findings that no measure answers. */
  unanswered: Outcome[];
};

type Grave = { key: string; outcome: Outcome; isCritical: boolean };

/** What must not be without a step: all that holds and is more than a hint. */
function graveOnes(findings: readonly FindingResult[], gaps: readonly Gap[]): Grave[] {
  const isGrave = ({ verdict, severity }: FindingResult | Gap): boolean =>
    verdict === 'holds' && severity !== 'hinweis';
  const grave = (outcome: Outcome, { severity }: FindingResult | Gap): Grave => ({
    key: outcomeKey(outcome),
    outcome,
    isCritical: severity === 'kritisch',
  });
  return [
    ...findings.filter(isGrave).map((each) => grave(outcomeOfFinding(each), each)),
    ...gaps.filter(isGrave).map((each) => grave(outcomeOfGap(each), each)),
  ];
}

/** The measure that answers most of what is left: first of the critical, then of the others, then with less effort. */
function nextOf(
  measures: readonly MeasureResult[],
  left: ReadonlyMap<string, Grave>,
): MeasureResult | undefined {
  const gains = measures.map((measure) => {
    const own = measure.because.flatMap((outcome) => left.get(outcomeKey(outcome)) ?? []);
    return { measure, all: own.length, critical: own.filter(({ isCritical }) => isCritical).length };
  });
  return gains
    .filter(({ all }) => all > 0)
    .sort((a, b) => b.critical - a.critical || b.all - a.all || a.measure.effort - b.measure.effort)[0]
    ?.measure;
}

/** Few measures that together answer all that is grave, none of which could be left out. */
function covering(measures: readonly MeasureResult[], grave: readonly Grave[]): MeasureResult[] {
  const left = new Map(grave.map((each) => [each.key, each]));
  const chosen: MeasureResult[] = [];
  for (let next = nextOf(measures, left); next; next = nextOf(measures, left)) {
    chosen.push(next);
    for (const outcome of next.because) left.delete(outcomeKey(outcome));
  }
  const wanted = new Set(grave.map(({ key }) => key));
  const isNeeded = (measure: MeasureResult, others: readonly MeasureResult[]): boolean =>
    measure.because
      .map(outcomeKey)
      .some(
        (key) =>
          wanted.has(key) && !others.some(({ because }) => because.some((each) => outcomeKey(each) === key)),
      );
  return chosen.reduceRight<MeasureResult[]>(
    (kept, measure) =>
      isNeeded(
        measure,
        kept.filter((each) => each !== measure),
      )
        ? kept
        : kept.filter((each) => each !== measure),
    chosen,
  );
}

/**
 * The measures to begin with: first as few as answer every grave finding and gap, the heaviest first and among equals
 * the smallest effort; then others up to `fewestSteps`. More than `mostSteps` are no beginning: they are the first of
 * the further ones. Source: docs/verfahren.md, Abschnitt 8.
 */
export function chooseSteps(
  measures: readonly MeasureResult[],
  findings: readonly FindingResult[],
  gaps: readonly Gap[],
): Steps {
  const grave = graveOnes(findings, gaps);
  const needed = covering(measures, grave).sort((a, b) => bySeverity(a, b) || a.effort - b.effort);
  const others = measures.filter((measure) => !needed.includes(measure));
  const begun = needed.slice(0, mostSteps);
  const filled = others.slice(0, Math.max(0, fewestSteps - begun.length));
  const answered = new Set(measures.flatMap(({ because }) => because.map(outcomeKey)));
  return {
    first: [...begun, ...filled],
    further: [...needed.slice(mostSteps), ...others.slice(filled.length)],
    unanswered: grave.filter(({ key }) => !answered.has(key)).map(({ outcome }) => outcome),
  };
}

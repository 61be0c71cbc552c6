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

/** The findings and gaps that a measure answers, by key; where it only helps, no gap. */
const answered = ({ because, helps }: MeasureResult): string[] =>
  because.filter((outcome) => 'finding' in outcome || !helps).map(outcomeKey);

/** The measure that answers most of what is left: first of the critical, then of the others, then with less effort. */
function nextOf(
  measures: readonly MeasureResult[],
  left: ReadonlyMap<string, Grave>,
): MeasureResult | undefined {
  const gains = measures.map((measure) => {
    const own = answered(measure).flatMap((key) => left.get(key) ?? []);
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
    for (const key of answered(next)) left.delete(key);
  }
  const wanted = new Set(grave.map(({ key }) => key));
  const isNeeded = (measure: MeasureResult, others: readonly MeasureResult[]): boolean =>
    answered(measure).some(
      (key) => wanted.has(key) && !others.some((other) => answered(other).includes(key)),
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

const isWeighty = ({ severity, verdict }: MeasureResult): boolean =>
  verdict === 'holds' && severity !== 'hinweis';

/**
 * The measures to begin with: first as few as answer every grave finding and gap, then others that follow from one, up
 * to `mostSteps`; hints and what is only possible fill up to `fewestSteps`. Heavy before light, and among equals the
 * smaller effort. Whatever has no room is further. Source: docs/verfahren.md, Abschnitt 8.
 * @param beside how many steps stand beside the measures and take their room
 */
export function chooseSteps(
  measures: readonly MeasureResult[],
  findings: readonly FindingResult[],
  gaps: readonly Gap[],
  beside = 0,
): Steps {
  const grave = graveOnes(findings, gaps);
  const needed = covering(measures, grave).sort((a, b) => bySeverity(a, b) || a.effort - b.effort);
  const others = measures.filter((measure) => !needed.includes(measure));
  const inOrder = [...needed, ...others.filter(isWeighty), ...others.filter((each) => !isWeighty(each))];
  const weighty = needed.length + others.filter(isWeighty).length;
  const count = Math.min(mostSteps, Math.max(weighty + beside, fewestSteps)) - beside;
  return { first: inOrder.slice(0, Math.max(0, count)), further: inOrder.slice(Math.max(0, count)) };
}

/** Grave findings and gaps that no measure answers. */
export function unanswered(
  measures: readonly MeasureResult[],
  findings: readonly FindingResult[],
  gaps: readonly Gap[],
): Outcome[] {
  const known = new Set(measures.flatMap(answered));
  return graveOnes(findings, gaps)
    .filter(({ key }) => !known.has(key))
    .map(({ outcome }) => outcome);
}

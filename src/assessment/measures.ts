import type { Measure } from '../questionnaire/catalogue.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
import type { FindingResult, Gap, MeasureResult } from './model.ts';
import { bySeverity, byVerdict } from './severity.ts';

type Reason = { because: MeasureResult['because'][number] } & Pick<MeasureResult, 'severity' | 'verdict'>;

/** Whether a measure follows from a gap of this kind at this task. */
const concernsGap = ({ gaps: target }: Measure, { kind, task }: Pick<Gap, 'kind' | 'task'>): boolean =>
  target !== undefined && (target.kinds?.includes(kind) ?? true) && (target.tasks?.includes(task) ?? true);

/** Whether a measure closes a gap of this kind at this task. */
export const closesGap = (measure: Measure, gap: Pick<Gap, 'kind' | 'task'>): boolean =>
  concernsGap(measure, gap) && !measure.gaps?.helps;

function reasonsFor(
  questionnaire: Questionnaire,
  measure: Measure,
  findings: readonly FindingResult[],
  gaps: readonly Gap[],
): Reason[] {
  const answering = new Set(
    questionnaire.findings.filter(({ measures }) => measures.includes(measure.id)).map(({ id }) => id),
  );
  const fromFindings = findings
    .filter(({ id }) => answering.has(id))
    .map(
      ({ id, row, severity, verdict }): Reason => ({
        because: { finding: id, ...(row === undefined ? {} : { row }) },
        severity,
        verdict,
      }),
    );
  const fromGaps = gaps
    .filter((gap) => concernsGap(measure, gap))
    .map(({ task, kind, severity, verdict }): Reason => ({ because: { task, kind }, severity, verdict }));
  return [...fromFindings, ...fromGaps].sort((a, b) => bySeverity(a, b) || byVerdict(a, b));
}

/**
 * The measures that follow from findings and gaps. Each carries the severity of its heaviest reason and whether
 * that reason holds. Heaviest first, then by effort, then those that are certain.
 * @param measures those that can be meant here
 */
export const findMeasures = (
  questionnaire: Questionnaire,
  findings: readonly FindingResult[],
  gaps: readonly Gap[],
  measures: readonly Measure[] = questionnaire.measures,
): MeasureResult[] =>
  measures
    .flatMap((measure): MeasureResult[] => {
      const reasons = reasonsFor(questionnaire, measure, findings, gaps);
      const [heaviest] = reasons;
      if (!heaviest) return [];
      const { severity, verdict } = heaviest;
      return [
        {
          id: measure.id,
          effort: measure.effort,
          because: reasons.map(({ because }) => because),
          severity,
          verdict,
          ...(measure.gaps?.helps && { helps: true }),
        },
      ];
    })
    .sort((a, b) => bySeverity(a, b) || a.effort - b.effort || byVerdict(a, b));

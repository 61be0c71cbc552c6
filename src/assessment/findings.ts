import type { Finding } from '../questionnaire/catalogue.ts';
import { questionsIn, supportOf } from '../questionnaire/condition.ts';
import { changedBy } from '../questionnaire/items.ts';
import type { Condition, ItemKey } from '../questionnaire/question.ts';
import type { Reading } from '../questionnaire/reading.ts';
import { verdictOf } from './exact/verdict.ts';
import type { FindingResult } from './model.ts';
import { bySeverity, byVerdict } from './severity.ts';

/**
 * The items that make a condition what it is, without those that are not asked; for a derived answer the question it
 * follows from.
 */
export const evidenceFor = (condition: Condition, { know, state, questionnaire }: Reading): ItemKey[] => [
  ...new Set(
    supportOf(condition, know)
      .filter((key) => state(key) !== undefined && state(key)?.visible !== 'no')
      .map((key) => changedBy(questionnaire, key)),
  ),
];

function findingResults(reading: Reading, finding: Finding): FindingResult[] {
  return finding.cases.flatMap(({ row, when }): FindingResult[] => {
    // A case about a row or question that this questionnaire does not have says nothing here.
    if (!questionsIn(when).every((key) => reading.state(key) !== undefined)) return [];
    const truth = verdictOf(reading, when);
    if (truth === 'no') return [];
    return [
      {
        id: finding.id,
        ...(row === undefined ? {} : { row }),
        severity: finding.severity,
        verdict: truth === 'yes' ? 'holds' : 'possible',
        restsOn: evidenceFor(when, reading),
      },
    ];
  });
}

/**
 * The findings that hold or cannot be excluded: holding ones first, then by severity, then as authored.
 * Source: docs/verfahren.md, Abschnitt 3 Nr. 5.
 */
export const findFindings = (reading: Reading): FindingResult[] =>
  reading.questionnaire.findings
    .flatMap((finding) => findingResults(reading, finding))
    .sort((a, b) => byVerdict(a, b) || bySeverity(a, b));

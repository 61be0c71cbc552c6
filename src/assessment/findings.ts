import { questionsIn, supportOf } from '../questionnaire/condition.ts';
import type { Condition, Finding, ItemKey, Questionnaire } from '../questionnaire/model.ts';
import type { Relevance } from '../questionnaire/relevance.ts';
import type { FindingResult } from './model.ts';
import { bySeverity, byVerdict } from './severity.ts';

/** The items that make a condition what it is, without those that are not asked. */
export const evidenceFor = (condition: Condition, { read, state }: Relevance): ItemKey[] =>
  supportOf(condition, read).filter((key) => state(key) !== undefined && state(key)?.visible !== 'no');

function findingResults(finding: Finding, relevance: Relevance): FindingResult[] {
  return finding.cases.flatMap(({ row, when }): FindingResult[] => {
    // A case about a row or question that this questionnaire does not have says nothing here.
    if (!questionsIn(when).every((key) => relevance.state(key) !== undefined)) return [];
    const truth = relevance.truth(when);
    if (truth === 'no') return [];
    return [
      {
        id: finding.id,
        ...(row === undefined ? {} : { row }),
        severity: finding.severity,
        verdict: truth === 'yes' ? 'holds' : 'possible',
        restsOn: evidenceFor(when, relevance),
      },
    ];
  });
}

/**
 * The findings that hold or cannot be excluded: holding ones first, then by severity, then as authored.
 * Source: Bewertungsverfahren, Abschnitt 3 Nr. 5.
 */
export const findFindings = (questionnaire: Questionnaire, relevance: Relevance): FindingResult[] =>
  questionnaire.findings
    .flatMap((finding) => findingResults(finding, relevance))
    .sort((a, b) => byVerdict(a, b) || bySeverity(a, b));

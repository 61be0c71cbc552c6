import type { Finding } from '../questionnaire/catalogue.ts';
import { questionsIn, supportOf } from '../questionnaire/condition.ts';
import { changedBy } from '../questionnaire/items.ts';
import { perObject } from '../questionnaire/memo.ts';
import type { Questionnaire } from '../questionnaire/model.ts';
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

/** The findings whose conditions read an item, by its key. */
const findingsReading = perObject(
  (questionnaire: Questionnaire): ReadonlyMap<ItemKey, ReadonlySet<string>> => {
    const readers = new Map<ItemKey, Set<string>>();
    for (const { id, cases } of questionnaire.findings) {
      for (const key of cases.flatMap(({ when }) => questionsIn(when))) {
        const known = readers.get(key);
        if (known) known.add(id);
        else readers.set(key, new Set([id]));
      }
    }
    return readers;
  },
);

/**
 * The findings that hold or cannot be excluded: holding ones first, then by severity, then as authored.
 * Source: docs/verfahren.md, Abschnitt 3 Nr. 5.
 * @param before the findings of a reading that differs from this one in the named items alone
 */
export function findFindings(
  reading: Reading,
  before?: { findings: readonly FindingResult[]; changed: Iterable<ItemKey> },
): FindingResult[] {
  const readers = findingsReading(reading.questionnaire);
  const touched = before && new Set([...before.changed].flatMap((key) => [...(readers.get(key) ?? [])]));
  return reading.questionnaire.findings
    .flatMap((finding) =>
      touched?.has(finding.id) === false
        ? (before?.findings ?? []).filter(({ id }) => id === finding.id)
        : findingResults(reading, finding),
    )
    .sort((a, b) => byVerdict(a, b) || bySeverity(a, b));
}

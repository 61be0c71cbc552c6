import type { FindingResult, Verdict } from '../assessment/model.ts';
import type { Severity } from '../questionnaire/catalogue.ts';
import { listWords } from '../questionnaire/germanList.ts';
import type { ItemKey } from '../questionnaire/question.ts';
import { type Inline, parseText, plain } from '../questionnaire/richText.ts';
import { bausteinName, type Context, evidenceOf, itemLabel } from './context.ts';
import { numberWord } from './german.ts';
import { sourceTitles } from './grounds.ts';
import type { StatementBlock } from './model.ts';

/** More Bausteine than these are only counted; the evidence names each of them. */
const bausteineNamed = 6;

/** The same finding for several Bausteine, said once. */
export type FindingGroup = {
  id: string;
  severity: Severity;
  verdict: Verdict;
  rows: string[];
  restsOn: ItemKey[];
};

/** Joins the results of one finding with the same verdict, in the order of their first appearance. */
export function groupFindings(findings: readonly FindingResult[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const { id, row, severity, verdict, restsOn } of findings) {
    const key = `${id} ${verdict}`;
    const group = groups.get(key) ?? { id, severity, verdict, rows: [], restsOn: [] };
    if (row !== undefined) group.rows.push(row);
    group.restsOn.push(...restsOn.filter((item) => !group.restsOn.includes(item)));
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A finding that only missing answers leave open asserts nothing: it says what decides it. */
function openText({ reading: { state } }: Context, { restsOn }: FindingGroup): string {
  const missing = restsOn.flatMap((key) => {
    const item = state(key);
    return item === undefined || item.status === 'answered' ? [] : [`„${itemLabel(item.item.question)}“`];
  });
  const labels = [...new Set(missing)];
  return labels.length === 0
    ? 'Ob das zutrifft, hängt von Angaben ab, die noch fehlen.'
    : `Ob das zutrifft, hängt von Angaben ab, die noch fehlen: ${listWords(labels)}.`;
}

/** On whose word a finding stands; left out where its text begins by saying so. */
function verdictWords({ angaben }: Context, verdict: Verdict, text: string): string {
  if (verdict !== 'holds') return ', nicht auszuschließen, weil Angaben fehlen';
  return text.toLowerCase().startsWith(`nach ${angaben.toLowerCase()}`) ? '' : `, nach ${angaben}`;
}

/** A finding as a statement that opens to the answers it rests on. */
export function findingStatement(context: Context, group: FindingGroup): StatementBlock[] {
  const finding = context.questionnaire.findings.find(({ id }) => id === group.id);
  if (finding === undefined) return [];
  const parts = group.rows.map((row) => bausteinName(context, row));
  const which = parts.length > bausteineNamed ? `${parts.length} Bausteine` : listWords(parts);
  const concerns: Inline[] = parts.length === 0 ? [] : [{ text: ` Das betrifft: ${which}.` }];
  const text = group.verdict === 'holds' ? parseText(finding.text) : parseText(openText(context, group));
  return [
    {
      kind: 'statement',
      id: `befund-${group.id}-${group.verdict}`,
      title: finding.title,
      label: `${context.questionnaire.words.severities[group.severity]}${verdictWords(context, group.verdict, plain(finding.text))}`,
      text: [...text, ...concerns],
      evidence: group.restsOn.flatMap((key) => evidenceOf(context, key) ?? []),
      sources: sourceTitles(context.questionnaire, finding.sources),
    },
  ];
}

/** That no grave finding holds, and how many of them only missing answers leave open. */
export function noGraveFinding({ angaben, assessment }: Context): string {
  const possible = groupFindings(assessment.findings).filter(
    ({ severity, verdict }) => severity !== 'hinweis' && verdict === 'possible',
  ).length;
  const none = `Nach ${angaben} trifft kein vorrangiger oder wichtiger Befund zu`;
  if (possible === 0) return `${none}.`;
  return `${none}; ${possible === 1 ? 'einer ist' : `${numberWord(possible)} sind`} nicht auszuschließen, weil Angaben fehlen.`;
}

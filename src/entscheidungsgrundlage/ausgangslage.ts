import { itemKey } from '../questionnaire/answers.ts';
import { findQuestion } from '../questionnaire/items.ts';
import type { MatrixQuestion } from '../questionnaire/question.ts';
import { type Inline, plain } from '../questionnaire/richText.ts';
import { answeredWords, bausteinName, type Context } from './context.ts';
import type { Block, DocumentSection, TableBlock } from './model.ts';

/** From this share on one way of operating prevails. */
const prevailingShare = 2 / 3;

/** Bausteine that have something in common, by name. */
export type Group = { label: string; names: string[]; open?: true };

/** The question for the way each Baustein is operated; undefined if the questionnaire has none. */
export function operationQuestion({ questionnaire, roles }: Context): MatrixQuestion | undefined {
  const question = roles.operation === undefined ? undefined : findQuestion(questionnaire, roles.operation);
  return question?.kind === 'matrix' ? question : undefined;
}

/** How a Baustein is operated, in words; undefined if that is not known. */
export function operationOf(context: Context, baustein: string): string | undefined {
  const question = operationQuestion(context);
  if (question === undefined) return undefined;
  const given = context.reading.state(itemKey(question.id, baustein))?.answer;
  const option = question.options.find(({ id }) => id === given);
  return option === undefined ? undefined : plain(option.label);
}

/** The Bausteine by the way they are operated, in the order of the options; unknown ones last. */
function groupsOf(context: Context): Group[] {
  const ids = context.assessment.bausteine.map(({ id }) => id);
  const named = (operation: string | undefined) =>
    ids.filter((id) => operationOf(context, id) === operation).map((id) => bausteinName(context, id));
  const options = operationQuestion(context)?.options.map(({ label }) => plain(label)) ?? [];
  const groups: Group[] = [
    ...options.map((label) => ({ label, names: named(label) })),
    { label: 'Noch offen', names: named(undefined), open: true },
  ];
  return groups.filter(({ names }) => names.length > 0);
}

/** The operating model of the whole, derived from its parts. Nobody has to choose a label beforehand. */
function overall(groups: readonly Group[]): string {
  const total = groups.reduce((sum, { names }) => sum + names.length, 0);
  const largest = groups.filter(({ open }) => !open).toSorted((a, b) => b.names.length - a.names.length)[0];
  if (largest === undefined)
    return 'Nach Ihren Angaben ist noch offen, wie die Bausteine Ihrer IT betrieben werden.';
  const share = largest.names.length / total;
  const parts = `${largest.names.length} von ${total} Bausteinen`;
  if (share === 1) return `Nach Ihren Angaben werden alle Bausteine gleich betrieben: „${largest.label}“.`;
  if (share >= prevailingShare)
    return `Nach Ihren Angaben überwiegt ein Betriebsmodell: „${largest.label}“ bei ${parts}.`;
  return `Nach Ihren Angaben ist der Betrieb gemischt (hybrid). Am häufigsten ist „${largest.label}“ mit ${parts}.`;
}

/** Bausteine side by side by what they have in common: shorter than a row for each. */
export const groupTable = (caption: string, head: string, groups: readonly Group[]): TableBlock => ({
  kind: 'table',
  caption,
  columns: [
    { title: head, width: 30 },
    { title: 'Bausteine', width: 70 },
  ],
  rows: groups.map(({ label, names, open }) => [
    { text: `${label}\u00a0(${names.length})`, mark: open ? 'open' : 'strong' },
    { text: names.join('\u00a0· ') },
  ]),
});

/** What the municipality said about itself, in one paragraph; questions without an answer are left out. */
function sketch(context: Context): Block[] {
  const facts = context.roles.portrait.flatMap((id) => {
    const answer = answeredWords(context, id);
    const label = findQuestion(context.questionnaire, id)?.short;
    return answer === undefined || label === undefined ? [] : [{ label: plain(label), answer }];
  });
  if (facts.length === 0) return [];
  const text = facts.flatMap(({ label, answer }, index): Inline[] => [
    { text: `${label}: `, strong: true },
    { text: `${answer}${index < facts.length - 1 ? '\u00a0· ' : ''}` },
  ]);
  return [{ kind: 'paragraph', text }];
}

/** How the whole and each Baustein is operated; nothing if the questionnaire does not ask for it. */
function operationBlocks(context: Context): Block[] {
  if (operationQuestion(context) === undefined) return [];
  const groups = groupsOf(context);
  const whole: Block = { kind: 'paragraph', text: overall(groups) };
  if (groups.every(({ open }) => open)) return [whole];
  return [whole, groupTable('Betriebsmodell je Baustein', 'Betrieb heute', groups)];
}

/** Where the municipality stands today: what it said about itself, and how each Baustein is operated. */
export const ausgangslage = (context: Context): DocumentSection => ({
  id: 'ausgangslage',
  title: 'Ausgangslage',
  blocks: [...sketch(context), ...operationBlocks(context)],
});

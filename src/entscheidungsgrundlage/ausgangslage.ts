import { findQuestion } from '../questionnaire/items.ts';
import { type Inline, plain } from '../questionnaire/richText.ts';
import { type Group, isOperationAsked, openWords, operationGroups, overallOperation } from './betrieb.ts';
import { answeredWords, type Context } from './context.ts';
import { capitalised } from './german.ts';
import { kostenHeute } from './kostenBlocks.ts';
import type { Block, DocumentSection, TableBlock } from './model.ts';

/** Bausteine side by side by what they have in common: shorter than a row for each. */
export const groupTable = (caption: string, head: string, groups: readonly Group[]): TableBlock => ({
  kind: 'table',
  caption,
  columns: [
    { title: head, width: 30 },
    { title: 'Bausteine', width: 70 },
  ],
  rows: groups.map(({ label, names, open }) => [
    { text: `${capitalised(label)}\u00a0(${names.length})`, mark: open ? 'open' : 'strong' },
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
  if (!isOperationAsked(context)) return [];
  const groups = operationGroups(context);
  const whole: Block = { kind: 'paragraph', text: overallOperation(context) };
  if (groups.every(({ label }) => label === openWords)) return [whole];
  return [whole, groupTable('Betriebsmodell je Baustein', 'Betrieb heute', groups)];
}

/** Where the municipality stands today: what it said about itself, how each Baustein is operated, what that costs. */
export const ausgangslage = (context: Context): DocumentSection => ({
  id: 'ausgangslage',
  title: 'Ausgangslage',
  blocks: [...sketch(context), ...operationBlocks(context), ...kostenHeute(context)],
});

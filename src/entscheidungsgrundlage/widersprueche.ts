import { type ContradictionGroup, groupContradictions } from '../questionnaire/contradictionGroups.ts';
import { contradictionsOf } from '../questionnaire/contradictions.ts';
import { listWords } from '../questionnaire/germanList.ts';
import { type Context, evidenceOf } from './context.ts';
import { counted } from './german.ts';
import type { Block, StatementBlock } from './model.ts';

/** More than these stand in the annex. */
const inMainPart = 3;
const introduction =
  'Diese Angaben gehen selten zusammen. Sie sind vor einer Entscheidung noch einmal anzusehen; gerechnet ist mit beiden.';

/** Answers that do not go together, each with what was given, so that either can be changed. */
function statement(context: Context, { id, text, where, items, ways }: ContradictionGroup): StatementBlock {
  return {
    kind: 'statement',
    id: `widerspruch-${id}`,
    title: listWords(ways.map(({ words }) => words)),
    text: where === undefined ? text : `${text} ${where}`,
    evidence: items.flatMap((key) => evidenceOf(context, key) ?? []),
  };
}

const all = (context: Context): StatementBlock[] =>
  groupContradictions(context.questionnaire, contradictionsOf(context.reading)).map((group) =>
    statement(context, group),
  );

/** What does not go together, as far as the main part has room; nothing without any. */
export function contradictionBlocks(context: Context): Block[] {
  const statements = all(context);
  if (statements.length === 0) return [];
  const rest = statements.length - inMainPart;
  const more = `${counted(rest, 'weiterer Punkt steht', 'weitere Punkte stehen')} in der Anlage.`;
  return [
    { kind: 'heading', text: 'Angaben, die kaum zusammenpassen' },
    { kind: 'paragraph', text: rest > 0 ? `${introduction} ${more}` : introduction },
    ...statements.slice(0, inMainPart),
  ];
}

/** What the main part had no room for. */
export function furtherContradictions(context: Context): Block[] {
  const statements = all(context).slice(inMainPart);
  return statements.length === 0
    ? []
    : [{ kind: 'heading', text: 'Weitere Angaben, die kaum zusammenpassen' }, ...statements];
}

import { hasRows, parseKey } from '../questionnaire/answers.ts';
import { describeAnswer } from '../questionnaire/describe.ts';
import { askedQuestions, askedRows } from '../questionnaire/flow.ts';
import { findItem, findQuestion } from '../questionnaire/items.ts';
import type { ItemKey, Question, Section } from '../questionnaire/model.ts';
import { own } from '../questionnaire/own.ts';
import { type Context, itemLabel } from './context.ts';
import type { Block, Cell, TableBlock } from './model.ts';
import { plain } from './words.ts';

const noteWords = 'Notiz';

/** Without notes the column would only take room. */
function table(
  caption: string,
  head: readonly [string, string],
  rows: readonly (readonly [string, string, string])[],
): TableBlock {
  const hasNotes = rows.some(([, , note]) => note !== '');
  const columns = hasNotes
    ? [
        { title: head[0], width: 40 },
        { title: head[1], width: 32 },
        { title: noteWords, width: 28 },
      ]
    : [
        { title: head[0], width: 54 },
        { title: head[1], width: 46 },
      ];
  const cells = rows.map(([label, answer, note]): Cell[] => [
    { text: label },
    { text: answer, mark: 'strong' },
    ...(hasNotes ? [{ text: note }] : []),
  ]);
  return { kind: 'table', caption, columns, rows: cells };
}

type RowQuestion = Extract<Question, { kind: 'matrix' | 'tasks' }>;
type Given = Pick<Context, 'questionnaire' | 'answers' | 'notes'>;

const noteOf = ({ notes }: Given, { id }: Question): string => own(notes, id)?.trim() ?? '';

function rowNoun({ questionnaire }: Given, { kind, rows }: RowQuestion): string {
  if (kind === 'tasks') return 'Aufgabe';
  const isBaustein = rows.every((row) => questionnaire.bausteine.some(({ id }) => id === row.id));
  return isBaustein ? 'Baustein' : 'Angabe';
}

function rowsTable(context: Given, question: RowQuestion): TableBlock {
  const { questionnaire, answers } = context;
  const note = noteOf(context, question);
  const rows = askedRows(questionnaire, answers, question).map(
    (row) => [plain(row.label), plain(describeAnswer(questionnaire, answers, question, row)), ''] as const,
  );
  const block = table(plain(question.title), [rowNoun(context, question), 'Antwort'], rows);
  return note === '' ? block : { ...block, rows: [...block.rows, [{ text: noteWords }, { text: note }]] };
}

function plainTable(context: Given, caption: string, questions: readonly Question[]): Block[] {
  if (questions.length === 0) return [];
  const { questionnaire, answers } = context;
  return [
    table(
      caption,
      ['Frage', 'Antwort'],
      questions.map((question) => [
        plain(question.title),
        describeAnswer(questionnaire, answers, question),
        noteOf(context, question),
      ]),
    ),
  ];
}

/** The answers of one part: questions without rows in one table, each question with rows in its own. */
function partBlocks(context: Context, section: Section): Block[] {
  const { questionnaire, answers } = context;
  const asked = askedQuestions(questionnaire, answers).filter((question) =>
    section.questions.includes(question),
  );
  const isTable = (question: Question): question is RowQuestion =>
    hasRows(question) && askedRows(questionnaire, answers, question).length > 0;
  const title = plain(section.title);
  return [
    ...plainTable(
      context,
      title,
      asked.filter((question) => !isTable(question)),
    ),
    ...asked.filter(isTable).map((question) => rowsTable(context, question)),
  ];
}

function dormantRow(context: Context, key: ItemKey): readonly [string, string, string] {
  const { questionnaire, answers } = context;
  const { question: id } = parseKey(key);
  const question = findQuestion(questionnaire, id);
  if (question === undefined) return [id, 'Die Frage gibt es in dieser Fassung nicht mehr.', ''];
  const row = findItem(questionnaire, key)?.row;
  return [itemLabel(question, row), plain(describeAnswer(questionnaire, answers, question, row)), ''];
}

/** Answers and notes that are kept but do not count at present. */
function restingBlocks(context: Context): Block[] {
  const { questionnaire, answers, notes, assessment } = context;
  const asked = new Set(askedQuestions(questionnaire, answers).map(({ id }) => id));
  const resting = assessment.dormant.map((key) => dormantRow(context, key));
  const restingNotes = Object.entries(notes).filter(([id, note]) => !asked.has(id) && note.trim() !== '');
  const noteRows = restingNotes.map(([id, note]) => {
    const question = findQuestion(questionnaire, id);
    return [question === undefined ? id : itemLabel(question), '–', note.trim()] as const;
  });
  const rows = [...resting, ...noteRows];
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: 'Ruhende Angaben' },
    {
      kind: 'paragraph',
      text: 'Diese Fragen werden nach Ihren übrigen Antworten derzeit nicht gestellt. Die Angaben bleiben gespeichert und zählen nicht.',
    },
    table('Ruhende Angaben', ['Frage', 'Antwort'], rows),
  ];
}

/** All answers and notes by part, so that nothing in the document is without its source. */
export const angaben = (context: Context): Block[] => [
  { kind: 'heading', text: 'Alle Angaben' },
  ...context.questionnaire.sections.flatMap((section) => partBlocks(context, section)),
  ...restingBlocks(context),
];

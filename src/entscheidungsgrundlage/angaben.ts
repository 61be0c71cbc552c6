import { hasRows, parseKey } from '../questionnaire/answers.ts';
import type { Dormant } from '../questionnaire/dormant.ts';
import { askedQuestions, askedRows } from '../questionnaire/flow.ts';
import { findItem, findQuestion } from '../questionnaire/items.ts';
import { own } from '../questionnaire/own.ts';
import type { Question, RowedQuestion, Section } from '../questionnaire/question.ts';
import { plain } from '../questionnaire/richText.ts';
import { answerWords, type Context, itemLabel, rowNouns } from './context.ts';
import type { Block, Cell, TableBlock } from './model.ts';

const noteWords = 'Notiz';
const invalidWords = 'Die gespeicherte Angabe passt nicht zur Frage; die Frage gilt als offen.';

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

type Given = Pick<Context, 'reading' | 'questionnaire' | 'notes'>;

const noteOf = ({ notes }: Given, { id }: Question): string => own(notes, id)?.trim() ?? '';

function rowsTable(context: Given, question: RowedQuestion): TableBlock {
  const { reading } = context;
  const note = noteOf(context, question);
  const rows = askedRows(reading, question).map(
    (row) => [plain(row.label), answerWords(context, question, row), ''] as const,
  );
  const block = table(plain(question.title), [rowNouns(context, question)[0], 'Antwort'], rows);
  return note === '' ? block : { ...block, rows: [...block.rows, [{ text: noteWords }, { text: note }]] };
}

function plainTable(context: Given, caption: string, questions: readonly Question[]): Block[] {
  if (questions.length === 0) return [];
  return [
    table(
      caption,
      ['Frage', 'Antwort'],
      questions.map((question) => [
        plain(question.title),
        answerWords(context, question),
        noteOf(context, question),
      ]),
    ),
  ];
}

/** The answers of one part: questions without rows in one table, each question with rows in its own. */
function partBlocks(context: Context, section: Section): Block[] {
  const { reading } = context;
  const asked = askedQuestions(reading).filter((question) => section.questions.includes(question));
  const title = plain(section.title);
  return [
    ...plainTable(
      context,
      title,
      asked.filter((question) => !hasRows(question)),
    ),
    ...asked.filter(hasRows).map((question) => rowsTable(context, question)),
  ];
}

function dormantRow(context: Context, { key, reason }: Dormant): readonly [string, string, string] {
  const { questionnaire } = context;
  const { question: id } = parseKey(key);
  const question = findQuestion(questionnaire, id);
  if (question === undefined) return [id, 'Die Frage gibt es in dieser Fassung nicht mehr.', ''];
  const row = findItem(questionnaire, key)?.row;
  if (reason === 'unbekannt') {
    const { row: id = '' } = parseKey(key);
    return [`${itemLabel(question)} – ${id}`, 'Diese Zeile gibt es in dieser Fassung nicht.', ''];
  }
  if (reason === 'ungueltig') return [itemLabel(question, row), invalidWords, ''];
  return [itemLabel(question, row), answerWords(context, question, row), ''];
}

/** Answers and notes that are kept but do not count at present. */
function restingBlocks(context: Context): Block[] {
  const { questionnaire, reading, notes, assessment } = context;
  const asked = new Set(askedQuestions(reading).map(({ id }) => id));
  const resting = assessment.dormantReasons.map((dormant) => dormantRow(context, dormant));
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
      text: 'Diese Angaben bleiben gespeichert und zählen nicht. Entweder wird die Frage nach den übrigen Antworten derzeit nicht gestellt, oder die Angabe passt nicht zur Frage.',
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

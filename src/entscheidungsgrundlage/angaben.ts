import { hasRows, parseKey } from '../questionnaire/answers.ts';
import type { Dormant, DormantReason } from '../questionnaire/dormant.ts';
import { askedQuestions, askedRows } from '../questionnaire/flow.ts';
import { findItem, findQuestion } from '../questionnaire/items.ts';
import { own } from '../questionnaire/own.ts';
import type { Question, RowedQuestion, Section } from '../questionnaire/question.ts';
import { plain } from '../questionnaire/richText.ts';
import { titleIn } from './address.ts';
import { answerWords, type Context, itemLabel, rowNouns } from './context.ts';
import type { Block, Cell, TableBlock } from './model.ts';

const noteWords = 'Notiz';

/** Why a stored answer has no effect. */
const withoutEffect: Record<DormantReason, string> = {
  nicht_gefragt: 'Die Frage wird nach den übrigen Antworten derzeit nicht gestellt.',
  ungueltig: 'Die gespeicherte Angabe passt nicht zur Frage; die Frage gilt als offen.',
  unbekannt: 'Diese Frage oder Zeile gibt es in dieser Fassung nicht.',
};

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

type Given = Pick<Context, 'reading' | 'questionnaire' | 'notes' | 'address'>;

/** The page repeats the question, which speaks to the reader; the document names it as everywhere else. */
const heading = ({ address }: Given, { title, short }: Question): string =>
  plain(address === 'sie' ? title : short);

const noteOf = ({ notes }: Given, { id }: Question): string => own(notes, id)?.trim() ?? '';

function rowsTable(context: Given, question: RowedQuestion): TableBlock {
  const { reading } = context;
  const note = noteOf(context, question);
  const rows = askedRows(reading, question).map(
    (row) => [plain(row.label), answerWords(context, question, row), ''] as const,
  );
  const block = table(heading(context, question), [rowNouns(context, question)[0], 'Antwort'], rows);
  return note === '' ? block : { ...block, rows: [...block.rows, [{ text: noteWords }, { text: note }]] };
}

function plainTable(context: Given, caption: string, questions: readonly Question[]): Block[] {
  if (questions.length === 0) return [];
  return [
    table(
      caption,
      ['Frage', 'Antwort'],
      questions.map((question) => [
        heading(context, question),
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
  const title = titleIn[context.address](plain(section.title));
  return [
    ...plainTable(
      context,
      title,
      asked.filter((question) => !hasRows(question)),
    ),
    ...asked.filter(hasRows).map((question) => rowsTable(context, question)),
  ];
}

type Resting = { question: string; label: string; stored: string; reason: DormantReason };

function resting(context: Context, { key, reason }: Dormant): Resting {
  const { questionnaire, reading } = context;
  const { question: id, row: rowId } = parseKey(key);
  const question = findQuestion(questionnaire, id);
  const row = findItem(questionnaire, key)?.row;
  const label = question === undefined ? id : itemLabel(question, row);
  const isReadable = question !== undefined && reading.state(key)?.given !== undefined;
  return {
    question: id,
    label: rowId !== undefined && row === undefined ? `${label} – ${rowId}` : label,
    stored: isReadable ? answerWords(context, question, row) : '–',
    reason,
  };
}

/** Notes on questions that are not asked, as entries of their own where no answer of the question is listed. */
function withNotes(context: Context, entries: readonly Resting[]): Resting[] {
  const { questionnaire, reading, notes } = context;
  const asked = new Set(askedQuestions(reading).map(({ id }) => id));
  const own = Object.entries(notes).filter(([id, note]) => !asked.has(id) && note.trim() !== '');
  const noted = new Map(own.map(([id, note]) => [id, `${noteWords}: ${note.trim()}`]));
  const listed = entries.map((entry) => {
    const note = noted.get(entry.question);
    noted.delete(entry.question);
    return note === undefined ? entry : { ...entry, stored: `${entry.stored}\n${note}` };
  });
  const alone = [...noted].map(([id, stored]): Resting => {
    const question = findQuestion(questionnaire, id);
    const label = question === undefined ? id : itemLabel(question);
    return { question: id, label, stored, reason: question === undefined ? 'unbekannt' : 'nicht_gefragt' };
  });
  return [...listed, ...alone];
}

/** Answers and notes that are kept and have no effect, each once and with its reason. */
function restingBlocks(context: Context): Block[] {
  const entries = withNotes(
    context,
    context.assessment.dormantReasons.map((dormant) => resting(context, dormant)),
  );
  if (entries.length === 0) return [];
  return [
    { kind: 'heading', text: 'Ruhende Angaben' },
    {
      kind: 'paragraph',
      text: 'Diese Angaben sind gespeichert und haben keine Wirkung: Keine Aussage dieses Dokuments beruht auf ihnen.',
    },
    {
      kind: 'table',
      caption: 'Ruhende Angaben',
      columns: [
        { title: 'Frage', width: 30 },
        { title: 'Gespeichert', width: 35 },
        { title: 'Warum ohne Wirkung', width: 35 },
      ],
      rows: entries.map(({ label, stored, reason }) => [
        { text: label },
        { text: stored, mark: 'open' },
        { text: withoutEffect[reason] },
      ]),
    },
  ];
}

/** All answers and notes by part, so that nothing in the document is without its source. */
export const angaben = (context: Context): Block[] => [
  { kind: 'heading', text: 'Alle Angaben' },
  ...context.questionnaire.sections.flatMap((section) => partBlocks(context, section)),
  ...restingBlocks(context),
];

import type { Clarification } from '../assessment/model.ts';
import { contactFor } from '../questionnaire/contacts.ts';
import { findQuestion } from '../questionnaire/items.ts';
import { type Inline, plain } from '../questionnaire/richText.ts';
import { type Context, rowNouns } from './context.ts';
import { capitalised, counted } from './german.ts';
import type { Block, DocumentSection } from './model.ts';
import { contradictionBlocks } from './widersprueche.ts';

/** More points per contact than these are only counted here; the annex marks each of them. */
const pointsPerContact = 8;

type Point = { text: string; decides: boolean };
type ContactPoints = { contact: string; points: Point[] };

function point(context: Context, questionId: string, own: readonly Clarification[]): Point[] {
  const question = findQuestion(context.questionnaire, questionId);
  if (question === undefined) return [];
  const rows = own.filter(({ row }) => row !== undefined).length;
  const scope = counted(rows, ...rowNouns(context, question));
  return [
    {
      text: `${plain(question.short)}${rows === 0 ? '' : ` (${scope})`}`,
      decides: own.some(({ decides }) => decides.length > 0),
    },
  ];
}

const contactWords = ({ reading }: Context, id: string): string =>
  plain(contactFor(reading, id)?.label ?? id);

/** Open points by whom to ask, both in the order of their weight; the rows of a question count as one point. */
function byContact(context: Context): ContactPoints[] {
  const { assessment } = context;
  const byWords = Map.groupBy(assessment.clarifications, ({ askWhom }) => contactWords(context, askWhom));
  return [...byWords].map(([contact, own]) => ({
    contact,
    points: [...Map.groupBy(own, ({ question }) => question)].flatMap(([question, same]) =>
      point(context, question, same),
    ),
  }));
}

function item({ contact, points }: ContactPoints): Inline[] {
  const shown = points.slice(0, pointsPerContact).map(({ text, decides }) => (decides ? `${text} *` : text));
  const rest = points.length - shown.length;
  return [
    { text: `${capitalised(contact)}: `, strong: true },
    {
      text: `${shown.join('; ')}${rest > 0 ? `; dazu ${counted(rest, 'weitere Frage', 'weitere Fragen')}` : ''}.`,
    },
  ];
}

/** The one point to begin with, whom to ask, and why it comes first. */
export function nextBest(context: Context): Block[] {
  const { questionnaire, assessment } = context;
  const [first] = assessment.clarifications;
  const question = first && findQuestion(questionnaire, first.question);
  if (!first || !question) return [];
  const own = assessment.clarifications.filter(({ question: id }) => id === first.question);
  const reason =
    first.decides.length > 0
      ? ' Die Angabe entscheidet über einen vorrangigen Befund.'
      : own.some(({ narrowing }) => narrowing[1] > 0)
        ? ' Die Angabe grenzt die Einordnung für ihren Aufwand am stärksten ein.'
        : '';
  const [{ text } = { text: '' }] = point(context, first.question, own);
  return [
    {
      kind: 'paragraph',
      text: [
        { text: 'Nächste beste Klärung: ', strong: true },
        { text: `${text}, zu erfragen bei: ${contactWords(context, first.askWhom)}.${reason}` },
      ],
    },
  ];
}

/** What is still to be clarified, and with whom; and what does not go together. */
export function offenePunkte(context: Context): DocumentSection {
  const contacts = byContact(context);
  const decides = contacts.some(({ points }) => points.some((each) => each.decides));
  const blocks: Block[] =
    contacts.length === 0
      ? [{ kind: 'paragraph', text: 'Für die Einordnung fehlt keine Angabe.' }]
      : [
          ...nextBest(context),
          {
            kind: 'paragraph',
            text: `Offenes zählt weder gut noch schlecht. ${decides ? 'Angaben mit * entscheiden über einen vorrangigen Befund. ' : ''}Zu klären bei:`,
          },
          { kind: 'list', items: contacts.map(item) },
        ];
  return { id: 'offen', title: 'Offene Punkte', blocks: [...blocks, ...contradictionBlocks(context)] };
}

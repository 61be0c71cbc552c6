import type { Reading } from '../../../questionnaire/reading.ts';
import { plain } from '../../../questionnaire/richText.ts';
import { answerLines } from './answerLines.ts';
import type { Addressee, OpenPoint } from './openPoints.ts';

/** The wording of a question as it is asked about the rows that are open. */
const wording = ({ question, items }: OpenPoint): string =>
  plain((question.kind === 'matrix' && items.length > 1 && question.titleForAll) || question.title);

function pointLines(reading: Reading, point: OpenPoint): string[] {
  const rows = point.items.flatMap(({ row }) => (row === undefined ? [] : [row.label]));
  return ['', point.place, wording(point), ...answerLines(reading, point.question, rows)];
}

const covering = (label: string, count: number): string[] => [
  'Guten Tag,',
  '',
  'für eine Einschätzung unserer IT fehlen uns noch Angaben.',
  `Bitte helfen Sie uns bei ${count === 1 ? 'der folgenden Frage' : `den folgenden ${count}\u00a0Fragen`}. Schreiben Sie Ihre Antwort dazu.`,
  'Wenn Sie etwas nicht wissen, ist „Weiß ich nicht“ eine gute Antwort.',
  'Mit „Sie“ ist in den Fragen unsere Kommune gemeint.',
  'Bitte schreiben Sie keine Passwörter hinein.',
  '',
  'Vielen Dank für Ihre Hilfe!',
  '',
  `Wer es meist weiß: ${label}`,
];

/**
 * What is open for one addressee as plain German text to hand on, `\n` as line end: a covering sentence, and each
 * question with its place, its wording, its rows and what can be answered. No answer, draft or note is in it; only the
 * names that the municipality has given to Bausteine of its own are, without which a row could not be told.
 */
export const handOnText = (reading: Reading, { label, points }: Addressee): string =>
  [...covering(label, points.length), ...points.flatMap((point) => pointLines(reading, point))].join('\n');

import { formatGermanNumber } from '../../../questionnaire/kinds/germanNumber.ts';
import { periodWords } from '../../../questionnaire/kinds/money.ts';
import { offeredOptions } from '../../../questionnaire/offered.ts';
import type { Question } from '../../../questionnaire/question.ts';
import type { Reading } from '../../../questionnaire/reading.ts';
import { plain } from '../../../questionnaire/richText.ts';
import { partiesToName } from '../../../questionnaire/suggestions.ts';
import { hintOf } from '../dateReading.ts';

const box = (label: string): string => `[ ] ${plain(label)}`;
const item = (label: string): string => `– ${plain(label)}`;

/** What can be said instead of an answer. */
const insteadLabels = ({ mayNotApply, noUnknown }: Question): string[] => [
  ...(mayNotApply ? ['Trifft nicht zu, weil: …'] : []),
  ...(noUnknown ? [] : ['Weiß ich nicht']),
];

const followUps = [
  'Bei Beteiligten von außen: Ist das schriftlich geregelt (ja, nein, weiß ich nicht)?',
  'Bei zwei Beteiligten: Wer hat die Federführung?',
];

/** What can be answered, for a question with rows: to each of them. */
function ownLines(reading: Reading, question: Question): string[] {
  switch (question.kind) {
    case 'single':
      return offeredOptions(reading, question).map(({ label }) => box(label));
    case 'multi':
      return [
        'Mehrere Antworten sind möglich.',
        ...[...offeredOptions(reading, question), question.none].map(({ label }) => box(label)),
      ];
    case 'matrix':
      return ['Mögliche Antworten:', ...offeredOptions(reading, question).map(({ label }) => item(label))];
    case 'tasks':
      return [
        'Mögliche Antworten (höchstens zwei Beteiligte):',
        ...partiesToName(reading, []).map(({ label }) => item(label)),
      ];
    case 'number':
      return [`Eine Zahl oder ein Bereich (${question.unit}): …`];
    case 'money':
      return [`Ein Betrag oder ein Bereich in Euro (${question.periods.map(period).join(' oder ')}): …`];
    case 'date':
      return [`${hintOf(question)}: …`];
    case 'text':
      return [`In eigenen Worten, höchstens ${formatGermanNumber(question.maxLength)}\u00a0Zeichen: …`];
  }
}

const period = (each: keyof typeof periodWords): string => periodWords[each];

/**
 * What can be answered to a question, one line each, and its rows to write an answer behind. Nothing that has been
 * answered is in it.
 * @param rows labels of the rows that are asked for; none for a question without rows
 */
export function answerLines(reading: Reading, question: Question, rows: readonly string[]): string[] {
  const instead = insteadLabels(question);
  const lines = ownLines(reading, question);
  if (rows.length === 0) return [...lines, ...instead.map(box)];
  return [
    ...lines,
    ...instead.map(item),
    ...(question.kind === 'tasks' ? followUps : []),
    rows.length === 1 ? 'Bitte antworten Sie hier:' : 'Bitte antworten Sie in jeder Zeile:',
    ...rows.map((row) => `${plain(row)}: …`),
  ];
}

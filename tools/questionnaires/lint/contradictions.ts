import type { Answers } from '../../../src/questionnaire/answers.ts';
import type { Questionnaire } from '../../../src/questionnaire/model.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { didYouMean } from '../../suggest.ts';
import { rowIds } from './conditions.ts';
import { type LintContext, questionOf } from './context.ts';

/** L70: what a contradiction asks to look at again exists, and the row is said where there are rows. */
export function checkContradictions({ bank, questionById, error }: LintContext): void {
  for (const { id, questions, forEach } of bank.contradictions) {
    const report = (text: string) => error('L70', 'contradictions', id, text);
    if (questions.length === 0) report('Es fehlt, welche Antworten sich ändern lassen (questions).');
    for (const key of questions) {
      const question = questionById.get(questionOf(key));
      const [, row] = key.split('@');
      if (!question) {
        report(`Die Frage „${key}“ gibt es nicht.${didYouMean(questionOf(key), questionById.keys())}`);
      } else if (row === '*' && forEach === undefined) {
        report(`„*“ ist hier nicht erlaubt (${key}); der Widerspruch gilt nicht je Baustein (forEach).`);
      } else if (row !== undefined && row !== '*' && !rowIds(question, bank).includes(row)) {
        report(
          `Die Zeile „${row}“ gibt es bei „${question.id}“ nicht.${didYouMean(row, rowIds(question, bank))}`,
        );
      } else if (row !== undefined && !('rows' in question)) report(`„${key}“ hat keine Zeilen.`);
    }
  }
}

/** L70: of the examples of a contradiction one holds in a case, the other in none, for certain. */
export function checkContradictionExamples(
  { bank, error }: LintContext,
  { contradictions = [], ...questionnaire }: Questionnaire,
): void {
  for (const { id, cases } of contradictions) {
    const examples = bank.contradictions.find((each) => each.id === id)?.examples;
    const truths = (answers: Record<string, unknown> = {}) => {
      const reading = read(questionnaire, answers as Answers);
      return cases.map(({ when }) => reading.truth(when));
    };
    if (!truths(examples?.holds).includes('yes'))
      error('L70', 'contradictions', id, 'Das Beispiel „holds“ löst den Widerspruch nicht aus.');
    if (truths(examples?.fails).some((truth) => truth !== 'no'))
      error('L70', 'contradictions', id, 'Das Beispiel „fails“ schließt den Widerspruch nicht aus.');
  }
}

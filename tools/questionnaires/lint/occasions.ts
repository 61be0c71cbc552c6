import { didYouMean } from '../../suggest.ts';
import { optionIds } from './conditions.ts';
import type { LintContext } from './context.ts';

/** L81: every occasion that can be answered has an entry and the other way round, and each says something for everybody. */
export function checkOccasions({ bank, error, questionById }: LintContext): void {
  if (bank.occasions.length === 0) return;
  const asked = bank.questionnaires.flatMap(({ document }) => {
    const question = questionById.get(document?.occasion ?? '');
    return question ? [{ question, options: optionIds(question, bank) }] : [];
  });
  const options = new Set(asked.flatMap(({ options: own }) => own));
  const ids = bank.occasions.map(({ id }) => id);
  for (const { id, settle } of bank.occasions) {
    if (!options.has(id))
      error('L81', 'occasions', id, `Diesen Anlass gibt es nicht als Antwort.${didYouMean(id, options)}`);
    if (!settle.some(({ when }) => when === undefined))
      error('L81', 'occasions', id, 'Kein Satz gilt immer; bei manchen Antworten stünde hier nichts.');
  }
  for (const { question, options: own } of asked)
    for (const option of own.filter((each) => !ids.includes(each)))
      error('L81', 'questions', question.id, `Zur Antwort „${option}“ fehlt ein Anlass (occasions).`);
}

import { didYouMean } from '../../suggest.ts';
import type { LintContext } from './context.ts';

/** Items that the program computes with by what they are. */
const prices = ['single', 'running'] as const;

/** L83: items of costs name questions for numbers, groups stand together, and each price of an offer has one place. */
export function checkCosts({ bank, error, questionById }: LintContext): void {
  const groups = bank.costs.map(({ group }) => group);
  for (const [index, { id, group, question, unit, offer }] of bank.costs.entries()) {
    const wrong = (text: string) => error('L83', 'costs', id, text);
    if (question !== undefined && questionById.get(question)?.kind !== 'number')
      wrong(
        `Eine Frage „${question}“ der Art number gibt es nicht.${didYouMean(question, questionById.keys())}`,
      );
    if (groups.indexOf(group) < index && groups[index - 1] !== group)
      wrong(`Die Gruppe „${group}“ ist unterbrochen; ihre Posten stehen beisammen.`);
    if (offer !== undefined && (unit === 'jahr') !== (offer === 'running'))
      wrong('Der laufende Preis eines Angebots zählt im Jahr, der einmalige einmal.');
  }
  for (const price of prices) {
    const takers = bank.costs.filter(({ offer }) => offer === price);
    for (const { id } of takers.slice(1))
      error('L83', 'costs', id, `Den Preis „${price}“ eines Angebots nimmt schon „${takers[0]?.id}“ auf.`);
  }
}

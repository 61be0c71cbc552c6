import { didYouMean } from '../../suggest.ts';
import type { LintContext } from './context.ts';

/** Uses that the program can only serve with a figure. */
const counted = [
  'euThreshold',
  'longTerm',
  'leadTime',
  'leadTimeEu',
  'priceRise',
  'workingWeeks',
  'reliableDifference',
];

/** L80: every fact of law has a source, what it is computed with has a figure, and each use is served once. */
export function checkFacts({ bank, error }: LintContext): void {
  const sources = new Set(bank.sources.map(({ id }) => id));
  const models = new Set(bank.models.map(({ id }) => id));
  const uses = bank.facts.flatMap(({ use }) => use ?? []);
  for (const fact of bank.facts) {
    const wrong = (text: string) => error('L80', 'facts', fact.id, text);
    if (fact.sources.length === 0) wrong('Es fehlt die Quelle.');
    for (const source of fact.sources) {
      if (!sources.has(source)) wrong(`Die Quelle „${source}“ gibt es nicht.${didYouMean(source, sources)}`);
    }
    for (const model of fact.models ?? []) {
      if (!models.has(model))
        wrong(`Das Betriebsmodell „${model}“ gibt es nicht.${didYouMean(model, models)}`);
    }
    if (fact.use === undefined && fact.date === undefined)
      wrong('Weder „use“ noch „date“: Das braucht niemand.');
    if (fact.use !== undefined && uses.indexOf(fact.use) !== uses.lastIndexOf(fact.use))
      wrong(`„${fact.use}“ gibt es doppelt.`);
    if (fact.use !== undefined && counted.includes(fact.use) && fact.value === undefined)
      wrong('Damit rechnet das Programm; es fehlt der Wert (value).');
    if (fact.text.includes('{bausteine}') && fact.models === undefined)
      wrong('„{bausteine}“ füllt nur aus, wer „models“ nennt.');
    if (fact.validUntil !== undefined && fact.validUntil < (fact.date ?? fact.stand))
      wrong('Die Angabe war schon vor ihrem Stand nicht mehr gültig.');
  }
}

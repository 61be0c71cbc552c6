import { didYouMean } from '../../suggest.ts';
import type { LintContext } from './context.ts';

/** L64: whoever keeps a register of decisions has an entry for every weight above 1, and none for what is gone. */
export function checkRegister({ bank, error }: LintContext): void {
  if (bank.register.length === 0) return;
  const named = new Set(bank.register.flatMap(({ about }) => about));
  const known: Record<string, Set<string>> = {
    frage: new Set(bank.questions.map(({ id }) => id)),
    baustein: new Set(bank.bausteine.map(({ id }) => id)),
    modell: new Set(bank.models.map(({ id }) => id)),
    richtung: new Set(bank.directions.map(({ id }) => id)),
    einordnung: new Set(bank.directions.map(({ id }) => id)),
    befund: new Set(bank.findings.map(({ id }) => id)),
  };
  for (const { id, about } of bank.register) {
    for (const each of about) {
      const [kind = '', name = ''] = each.split(':');
      const possible = known[kind];
      if (possible && !possible.has(name))
        error('L64', 'register', id, `„${each}“ gibt es nicht.${didYouMean(name, possible)}`);
    }
  }
  const missing = (what: string) => `Das Gewicht ist höher als 1, aber im Register fehlt „${what}“.`;
  for (const question of bank.questions) {
    const what = `frage:${question.id}`;
    const weight = 'score' in question ? (question.score?.weight ?? 1) : 1;
    if (weight > 1 && !named.has(what)) error('L64', 'questions', question.id, missing(what));
  }
  for (const { id, weight } of bank.bausteine) {
    const what = `baustein:${id}`;
    if (weight > 1 && !named.has(what)) error('L64', 'bausteine', id, missing(what));
  }
}

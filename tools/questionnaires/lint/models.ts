import { didYouMean } from '../../suggest.ts';
import { idOf } from '../read.ts';
import { checkOption } from './conditions.ts';
import { type LintContext, type List, questionOf } from './context.ts';

type Assumption = { question: string; oneOf: readonly (string | string[])[] };

function checkAssumptions(context: LintContext, list: List, id: string, all: readonly Assumption[]): void {
  const { questionById, error } = context;
  for (const { question: key, oneOf } of all) {
    const question = questionById.get(questionOf(key));
    if (!question) {
      const meant = didYouMean(questionOf(key), questionById.keys());
      error('L62', list, id, `Angenommen wird etwas zur unbekannten Frage „${key}“.${meant}`);
      continue;
    }
    if ('rows' in question !== key.includes('@')) {
      const what = 'rows' in question ? 'braucht „@*“' : 'hat keine Zeilen';
      error('L62', list, id, `„${key}“ ${what}.`);
    }
    for (const option of oneOf.flat()) checkOption(context, question, option, { list, id });
  }
}

/** Models, ways between them and what directions say of both: L62 what is named exists. */
function checkNames(context: LintContext): void {
  const { bank, error } = context;
  const models = new Set(bank.models.map(({ id }) => id));
  const measures = new Set(bank.measures.map(({ id }) => id));
  const findings = new Set(bank.findings.map(({ id }) => id));
  const tasks = new Set(bank.tasks.map(({ id }) => id));
  const contacts = new Set(bank.contacts.map(({ id }) => id));
  const must = (known: Set<string>, id: string | undefined, what: string, list: List, owner: string) => {
    if (id !== undefined && !known.has(id))
      error('L62', list, owner, `${what} „${id}“ gibt es nicht.${didYouMean(id, known)}`);
  };
  for (const transition of bank.transitions) {
    for (const id of [transition.from, transition.to])
      must(models, id, 'Das Betriebsmodell', 'transitions', idOf(transition));
  }
  for (const { id, moves, measures: own = [], creates = [] } of bank.directions) {
    for (const model of [...(moves?.from ?? []), moves?.to, moves?.inHouse])
      must(models, model, 'Das Betriebsmodell', 'directions', id);
    for (const measure of own) must(measures, measure, 'Die Maßnahme', 'directions', id);
    for (const { finding, task } of creates) {
      must(findings, finding, 'Der Befund', 'directions', id);
      must(tasks, task, 'Die Aufgabe', 'directions', id);
    }
  }
  for (const { id, actor, variants = [] } of bank.measures) {
    for (const each of [actor, ...variants.map((variant) => variant.actor)])
      must(contacts, each, 'Der Kontakt', 'measures', id);
  }
}

/** L63: no way that a direction can take is without a word on what it means. */
function checkWays({ bank, error }: LintContext): void {
  const ways = new Set(bank.transitions.map(idOf));
  for (const { id, moves } of bank.directions) {
    const targets = [moves?.to, moves?.inHouse].filter((model) => model !== undefined);
    for (const from of moves?.from ?? []) {
      for (const to of targets) {
        if (from !== to && !ways.has(idOf({ from, to })))
          error(
            'L63',
            'directions',
            id,
            `Zum Weg von „${from}“ nach „${to}“ fehlt ein Eintrag (transitions).`,
          );
      }
    }
  }
}

/** L62, L63: models, ways and assumptions name what exists and leave no way out. */
export function checkModels(context: LintContext): void {
  const { bank } = context;
  checkNames(context);
  checkWays(context);
  for (const { id, typical } of bank.models) checkAssumptions(context, 'models', id, typical);
  for (const { id, assumes = [] } of bank.directions) checkAssumptions(context, 'directions', id, assumes);
}

import { meanHull, pointsIn, statesOf } from '../../../src/assessment/exact/meanHull.ts';
import { type MeanPlan, meanPlansOf } from '../../../src/assessment/exact/meanPlan.ts';
import { planOf } from '../../../src/assessment/exact/plan.ts';
import { combinationsOf, scopeWith } from '../../../src/assessment/exact/scope.ts';
import type { Interval } from '../../../src/assessment/model.ts';
import type { Questionnaire } from '../../../src/questionnaire/model.ts';
import type { LintContext } from './context.ts';

/** Above this number of combinations of gates a dimension takes noticeably long. */
const combinationsAdvised = 64;

const nothing = () => undefined;

/** A dimension as if none of its gates were shared; encloses what it can be. */
const loosened = (mean: MeanPlan): MeanPlan => ({
  ...mean,
  scope: scopeWith(
    mean.scope.steps.map((step) => ({ ...step, isWalked: false })),
    false,
  ),
  leafScopes: mean.leafScopes.map(nothing),
});

/** How far a dimension reaches while nothing is answered, every gate taken for itself; undefined if nothing scores. */
export function widestReach(questionnaire: Questionnaire, dimension: string): Interval | undefined {
  const plan = planOf(questionnaire);
  const own = meanPlansOf(questionnaire).dimensions.find(({ id }) => id === dimension);
  if (!own) return undefined;
  const mean = loosened(own);
  const hull = meanHull(mean, statesOf(plan, mean, nothing), pointsIn(plan, mean, nothing));
  return hull && [hull.best.value, hull.worst.value];
}

/** Row questions of a dimension whose rows open and close together. */
function rowQuestions(questionnaire: Questionnaire, dimension: string): string[] {
  return questionnaire.sections.flatMap(({ questions }) =>
    questions
      .filter(
        (question) =>
          question.kind === 'matrix' &&
          question.score?.dimension === dimension &&
          question.rows.some(({ when }) => when !== undefined),
      )
      .map(({ id }) => id),
  );
}

/**
 * L54, L55: where values under open gates take long, or only enclose what is possible. Source:
 * docs/verfahren.md, Abschnitt 4 Nr. 3 und 4.
 */
export function checkExactness({ warn }: LintContext, questionnaire: Questionnaire): void {
  for (const mean of meanPlansOf(questionnaire).dimensions) {
    const combinations = Math.max(combinationsOf(mean.scope), combinationsOf(mean.floorScope));
    if (combinations > combinationsAdvised) {
      warn(
        'L54',
        'dimensions',
        mean.id,
        `An der Dimension hängen ${combinations} Verbindungen von Torfragen und Befunden; ratsam sind höchstens ${combinationsAdvised}. Bitte Bedingungen vereinfachen.`,
      );
    }
    const rowed = rowQuestions(questionnaire, mean.id);
    if (rowed.length > 1) {
      warn(
        'L55',
        'dimensions',
        mean.id,
        `Die Fragen „${rowed.join('“ und „')}“ fragen dieselben Zeilen. Solange deren Torfrage offen ist, kann die Spanne zu weit sein.`,
      );
    }
  }
}

import { hasErrors, type Problem } from '../problem.ts';
import type { Bank } from '../read.ts';
import { checkAnswering } from './answering.ts';
import { checkBalance } from './balance.ts';
import { checkBounds } from './bounds.ts';
import { checkComputedRoles } from './computedRoles.ts';
import { checkConditions } from './conditions.ts';
import { createContext } from './context.ts';
import { checkContradictions } from './contradictions.ts';
import { checkCosts } from './costs.ts';
import { checkFacts } from './facts.ts';
import { checkFlow } from './flow.ts';
import { checkIdle } from './idle.ts';
import { checkIds } from './ids.ts';
import { checkMigrations } from './migrations.ts';
import { checkModels } from './models.ts';
import { checkMustHaves } from './mustHaves.ts';
import { checkOccasions } from './occasions.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkPoints } from './points.ts';
import { checkReferences } from './references.ts';
import { checkRegister } from './register.ts';
import { checkRoles } from './roles.ts';
import { checkWording } from './wording.ts';

/**
 * Checks authored data against the rules L01 … (docs/verfahren.md, Abschnitt 9).
 * Checks that compute with the data run only when names and conditions are in order.
 */
export function lint(bank: Bank): Problem[] {
  const problems: Problem[] = [];
  const context = createContext(bank, problems);
  checkIds(context);
  checkBounds(context);
  checkReferences(context);
  checkConditions(context);
  checkAnswering(context);
  checkContradictions(context);
  checkModels(context);
  checkPlaceholders(context);
  checkRegister(context);
  checkFacts(context);
  checkCosts(context);
  checkMustHaves(context);
  checkOccasions(context);
  checkMigrations(context);
  checkIdle(context);
  checkPoints(context);
  checkWording(context);
  if (bank.questionnaires.length === 0) {
    problems.push({
      code: 'L42',
      severity: 'error',
      file: '',
      id: '',
      text: 'Es gibt keinen Fragebogen (questionnaire).',
    });
  }
  if (hasErrors(problems)) return problems;
  checkRoles(context);
  checkComputedRoles(context);
  checkFlow(context);
  if (!hasErrors(problems)) checkBalance(context);
  return problems;
}

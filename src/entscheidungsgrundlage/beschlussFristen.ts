import { addDays, earliestOf } from '../costs/days.ts';
import { timelineOf } from '../costs/timeline.ts';
import { lastWorkingDay } from '../costs/workingDays.ts';
import { describeDate } from '../questionnaire/kinds/calendarDate.ts';
import type { Context } from './context.ts';
import { endOfMonthAfter } from './german.ts';

/** Usual time until the administration comes back with a proposal, in months; the municipality adapts it. */
const monthsToPropose = 3;

/** The last sensible day to decide that lies ahead, from the contracts that were given. */
function nextDecision({ matters, questionnaire, today }: Context): string | undefined {
  const days = timelineOf(matters, questionnaire.facts ?? [], [], today).flatMap((entry) =>
    entry.kind === 'decide' && !entry.isPast ? [entry.date] : [],
  );
  return days.toSorted()[0];
}

/** The day before the budget is decided on, if that lies ahead: what costs money has to be proposed before. */
function dayBeforeBudget({ matters: { budget }, today }: Context): string | undefined {
  const day = budget.date === undefined ? undefined : addDays(earliestOf(budget.date), -1);
  return day !== undefined && day > today ? day : undefined;
}

/** Until when a proposal is due, a working day: before the budget and before the next decision, and within a usual time. */
export function dueDay(context: Context): string {
  const { today, matters } = context;
  const usual = endOfMonthAfter(today, monthsToPropose);
  const [day = usual] = [usual, nextDecision(context), dayBeforeBudget(context)]
    .filter((each) => each !== undefined)
    .toSorted();
  const working = lastWorkingDay(day, matters.place.land);
  return working > today ? working : lastWorkingDay(usual, matters.place.land);
}

export const dueWords = (context: Context): string => describeDate(dueDay(context));

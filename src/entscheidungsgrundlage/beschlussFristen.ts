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

/** Until when a proposal is due, a working day: before the next decision has to fall, and within a usual time. */
export function dueDay(context: Context): string {
  const { today, matters } = context;
  const usual = endOfMonthAfter(today, monthsToPropose);
  const decision = nextDecision(context);
  const day = decision !== undefined && decision < usual ? decision : usual;
  const working = lastWorkingDay(day, matters.place.land);
  return working > today ? working : lastWorkingDay(usual, matters.place.land);
}

export const dueWords = (context: Context): string => describeDate(dueDay(context));

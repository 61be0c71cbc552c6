import type { DateQuestion } from '../question.ts';
import { describeDate, isCalendarDate } from './calendarDate.ts';
import type { Kind } from './kind.ts';

const isDay = (iso: string): boolean => iso.length > 'JJJJ-MM'.length;
const firstDay = (iso: string): string => (isDay(iso) ? iso : `${iso}-01`);
const lastDay = (iso: string): string => (isDay(iso) ? iso : `${iso}-31`);

/** Whether a day or month reaches into the time the question asks for; a month does so with any of its days. */
export const isWithin = ({ min, max }: Pick<DateQuestion, 'min' | 'max'>, iso: string): boolean =>
  (min === undefined || lastDay(iso) >= firstDay(min)) &&
  (max === undefined || firstDay(iso) <= lastDay(max));

/** Whether the question asks for a day, or a month, as exact as this one. */
export const isPrecise = ({ precision = 'either' }: Pick<DateQuestion, 'precision'>, iso: string): boolean =>
  precision === 'either' || isDay(iso) === (precision === 'day');

const isValid = (question: DateQuestion, value: unknown): value is string =>
  typeof value === 'string' &&
  isCalendarDate(value) &&
  isPrecise(question, value) &&
  isWithin(question, value);

/** A day (`2027-12-31`) or a month (`2027-12`). */
export const date: Kind<DateQuestion, string> = {
  hasRows: false,
  isShaped: (value) => typeof value === 'string' && isCalendarDate(value),
  isValid,
  describe: (_question, answer) => describeDate(answer),
  gate: [],
  sample: (question) => {
    const days = [question.min, question.max, '2027-12-31'].flatMap((iso) =>
      iso === undefined ? [] : [firstDay(iso)],
    );
    const all = days.flatMap((day) => [day, day.slice(0, 'JJJJ-MM'.length)]);
    return [...new Set(all)].filter((iso) => isValid(question, iso));
  },
};

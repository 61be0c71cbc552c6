import type { Reading } from '../../questionnaire/reading.ts';

/** How fast somebody answers: for how many entries they have needed how many seconds so far. */
export type Pace = {
  readonly at: number;
  readonly done: number;
  readonly items: number;
  readonly seconds: number;
};

/** Seconds for one entry before anything is known of somebody's pace, and for how many entries that counts. */
const USUAL = { seconds: 10, items: 20 } as const;
/** Whoever does nothing for longer has been interrupted (seconds). */
const LONGEST_PAUSE = 120;

/** The pace of somebody who begins now. `now` in seconds on any clock; `done`: entries that are there. */
export const startPace = (now: number, done: number): Pace => ({ at: now, done, items: 0, seconds: 0 });

/** The pace once so many entries are there; taking answers back takes time, but makes nothing faster. */
export function pacedTo(pace: Pace, now: number, done: number): Pace {
  const seconds = Math.min(Math.max(now - pace.at, 0), LONGEST_PAUSE);
  return {
    at: now,
    done,
    items: pace.items + Math.max(done - pace.done, 0),
    seconds: pace.seconds + seconds,
  };
}

/** Minutes for entries that are open, from the own pace and, at the beginning, the usual one. At least 1; 0 for none. */
export function minutesLeft({ items, seconds }: Pace, open: number): number {
  const each = (seconds + USUAL.seconds * USUAL.items) / (items + USUAL.items);
  return Math.ceil((open * each) / 60);
}

/** Of the entries of which it is not known yet whether they will be asked, about so many are: counted over the examples. */
const SHARE_ASKED = 0.5;

/** How many entries are probably still to be made: those that are open, and a share of those that may come. */
export function entriesAhead({ items }: Pick<Reading, 'items'>): number {
  const due = items.filter(({ item, status }) => !item.question.optional && status === 'open');
  const open = due.filter(({ asked }) => asked).length;
  const perhaps = due.filter(({ asked, visible }) => !asked && visible === 'open').length;
  return Math.round(open + perhaps * SHARE_ASKED);
}

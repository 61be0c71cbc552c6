/** What somebody had to do. */
export type Effort = {
  /** Presses of mouse or finger. */
  clicks: number;
  /** Key strokes; with a modifier it is one. */
  keys: number;
  /** How often another screen came up; between two rows asked one by one as well. */
  screens: number;
  /** Words on the screens, each screen by itself. */
  words: number;
  /** Words of texts that stood on no screen before. */
  newWords: number;
  /** Heights of the window by which it had to be scrolled to bring the next control into view. */
  scrolls: number;
  /** Entries that were answered: a question without rows, or a row. */
  entries: number;
};

/** Assumed, not measured: what reading and acting cost. In seconds, reading in words a minute. */
export const assumed = { wordsPerMinute: 200, click: 1.5, key: 0.5, scroll: 1, entry: 2 } as const;

/** The minutes that would take by what is assumed. No clock is read. */
export const minutesOf = ({ clicks, keys, scrolls, entries, newWords }: Effort): number =>
  newWords / assumed.wordsPerMinute +
  (clicks * assumed.click + keys * assumed.key + scrolls * assumed.scroll + entries * assumed.entry) / 60;

/** What the product wants to be: for the municipality with 17 Bausteine, by mouse in a wide window. */
export const targets = { clicks: 120, minutes: 20 } as const;

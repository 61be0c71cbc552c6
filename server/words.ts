import type { State } from './store.ts';

const berlin = { timeZone: 'Europe/Berlin' } as const;
const day = new Intl.DateTimeFormat('de-DE', { ...berlin, dateStyle: 'medium' });
const minute = new Intl.DateTimeFormat('de-DE', { ...berlin, dateStyle: 'medium', timeStyle: 'short' });

/** Day of a moment in German local time, e.g. „02.11.2026“. Milliseconds since 1970. */
export const dayWords = (moment: number): string => day.format(moment);

/** Day and time of a moment in German local time, e.g. „02.11.2026, 11:00 Uhr“. Milliseconds since 1970. */
export const timeWords = (moment: number): string => `${minute.format(moment)} Uhr`;

/** „1 Versuch“, „3 Versuche“. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** What operators call the states of a request. */
export const stateWords: Record<State, string> = {
  waiting: 'wartet',
  delivered: 'zugestellt',
  dead: 'aufgegeben',
};

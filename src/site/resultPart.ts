import { part } from './part.ts';

/** The result page with everything that computes it. */
export const resultPart = part(async () => (await import('../pages/ergebnis/ErgebnisPage.tsx')).default);

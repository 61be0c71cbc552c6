import { chunk } from './chunk.ts';

/** The result page with everything that computes it. */
export const resultChunk = chunk(async () => (await import('../pages/ergebnis/ErgebnisPage.tsx')).default);

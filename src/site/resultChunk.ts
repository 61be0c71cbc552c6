import { chunk } from './chunk.ts';

/** The result page with everything that computes it, and what is to be computed before it is shown. */
export const resultChunk = chunk(async () => {
  const [{ default: Page }, { piecesOf }] = await Promise.all([
    import('../pages/ergebnis/ErgebnisPage.tsx'),
    import('../assessment/inPieces.ts'),
  ]);
  return { Page, piecesOf };
});

/** Lets the browser paint and listen. */
const pause = () => new Promise((next) => setTimeout(next));

/**
 * Works pieces out one after the other; in between the page answers.
 * @param done called at the end, also after a piece has failed: the fault shows where its outcome is asked for
 * @returns ends it; then `done` is not called
 */
export function inPieces(pieces: readonly (() => unknown)[], done: () => void): () => void {
  let isLeft = false;
  const run = async () => {
    for (const piece of pieces) {
      await pause();
      if (isLeft) return;
      piece();
    }
  };
  const end = () => {
    if (!isLeft) done();
  };
  run().then(end, end);
  return () => {
    isLeft = true;
  };
}

import { chunk } from './chunk.ts';

/** The screens that look at many answers at once; the way to the first question does without them. */
export const checkChunk = chunk(async () => {
  const [{ OverviewScreen }, { ReviewScreen }] = await Promise.all([
    import('../pages/fragebogen/OverviewScreen.tsx'),
    import('../pages/fragebogen/ReviewScreen.tsx'),
  ]);
  return { OverviewScreen, ReviewScreen };
});

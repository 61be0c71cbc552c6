import { chunk } from './chunk.ts';

/** The running interview with its screens; the welcome page does without it. */
export const interviewChunk = chunk(async () => (await import('./Interview.tsx')).Interview);

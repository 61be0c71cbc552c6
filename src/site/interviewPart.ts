import { part } from './part.ts';

/** The running interview with its screens; the welcome page does without it. */
export const interviewPart = part(async () => (await import('./Interview.tsx')).Interview);

import { afterAll, vi } from 'vitest';

/**
 * Several test files run in one worker, one after the other. Each loads the project's modules anew, and none
 * leaves a replaced global, variable of the environment, or clock behind.
 */
vi.resetModules();
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

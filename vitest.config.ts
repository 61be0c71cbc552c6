import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { questionnaires } from './tools/questionnaires/vitePlugin.ts';

export default defineConfig({
  plugins: [react(), questionnaires('questionnaires')],
  define: { __PROGRAM_VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    css: false,
    // By default one core is left idle: half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/support/sharedWorker.ts'],
          // A new process for every file costs more than most files do; sharedWorker.ts keeps them apart.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/dom.ts'],
          // Every file has a window of its own, but jsdom itself is loaded only once per worker.
          pool: 'vmThreads',
        },
      },
    ],
  },
});

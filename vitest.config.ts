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
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/dom.ts'],
        },
      },
    ],
  },
});

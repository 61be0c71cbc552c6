import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { questionnaires } from './tools/questionnaires/vitePlugin.ts';
import { prerender } from './tools/site/prerender.ts';
import { slimPdf } from './tools/site/slimPdf.ts';

const pages = () => ({
  plugins: [react(), questionnaires('questionnaires')],
  define: { __PROGRAM_VERSION__: JSON.stringify(manifest.version) },
});

/**
 * What several parts of the program share, in few files: many servers answer six requests at a time, and a seventh file
 * of the first question waits a whole round trip. `basis` is what both applications begin with, `lesart` what an
 * interview reads its answers with; the workspace does without the latter.
 */
const sharedChunks = [
  {
    name: 'basis',
    tags: ['$initial' as const],
    minShareCount: 2,
    test: /\/node_modules\/(react|react-dom|scheduler)\/|\/src\/(ui|site)\/|\/SampleNotice|\/questionnaire\/(plainText|kinds\/(germanNumber|digits\.|calendarDate))/,
  },
  {
    name: 'lesart',
    minShareCount: 2,
    includeDependenciesRecursively: false,
    test: /\/src\/(interview\/notes|workspace\/opening|assessment\/coverage|questionnaire\/(con|derive|describe|dormant|flow|items|knowledge|memo|migrat|model|names|offered|pack|placeholders|reading|roles|storedItems|validity))/,
  },
];

export default defineConfig({
  plugins: [...pages().plugins, slimPdf(), prerender(pages)],
  define: pages().define,
  worker: { format: 'es', plugins: () => [slimPdf()] },
  build: {
    target: 'es2022',
    // Everything is a file of its own, so that the content security policy needs no data: or inline exception.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { wizard: 'index.html', erstgespraech: 'erstgespraech.html', static: 'src/site/static.ts' },
      output: { codeSplitting: { groups: sharedChunks } },
    },
  },
});

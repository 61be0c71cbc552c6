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
    },
  },
});

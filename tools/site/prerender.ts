import { resolve } from 'node:path';
import { type InlineConfig, type Plugin, type Rolldown, runnerImport, type ViteDevServer } from 'vite';
import type { StaticPage } from '../../src/site/render.tsx';
import { headersFile, styleHash } from './headers.ts';

type RenderModule = { renderPages: (css: string) => StaticPage[] };
const renderer = resolve('src/site/render.tsx');

/** All CSS that an entry loads, its shared chunks included. */
function cssOf(bundle: Rolldown.OutputBundle, entry: string): string {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (name: string) => {
    const chunk = bundle[name];
    if (seen.has(name) || chunk?.type !== 'chunk') return;
    seen.add(name);
    for (const imported of chunk.imports) visit(imported);
    for (const file of chunk.viteMetadata?.importedCss ?? []) files.add(file);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && chunk.isEntry && chunk.name === entry) visit(chunk.fileName);
  }
  return [...files]
    .map((file) => bundle[file])
    .map((asset) => (asset?.type === 'asset' ? String(asset.source) : ''))
    .join('')
    .trim();
}

async function serveInDevelopment(server: ViteDevServer): Promise<void> {
  server.middlewares.use(async (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const { renderPages } = (await server.ssrLoadModule(renderer)) as RenderModule;
    const page = renderPages('').find(
      (candidate) => `/${candidate.file}`.replace(/index\.html$/, '') === path,
    );
    if (!page) return next();
    const withStyles = page.html.replace(
      '</head>',
      '<script type="module" src="/@vite/client"></script><script type="module" src="/src/site/static.ts"></script></head>',
    );
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(withStyles);
  });
}

/**
 * Writes the information pages as complete HTML without framework JavaScript, their CSS inlined, moves the
 * wizard's HTML to `fragen/`, and writes `_headers` with the hash of the inlined CSS.
 * `rendering` makes the configuration that the page modules need while rendering.
 */
export function prerender(rendering: () => InlineConfig): Plugin {
  return {
    name: 'prerender',
    configureServer: serveInDevelopment,
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const css = cssOf(bundle, 'static');
        const { module } = await runnerImport<RenderModule>(renderer, rendering());
        const shell = bundle['index.html'];
        if (shell?.type === 'asset') {
          delete bundle['index.html'];
          this.emitFile({ type: 'asset', fileName: 'fragen/index.html', source: shell.source });
        }
        for (const page of module.renderPages(css)) {
          this.emitFile({ type: 'asset', fileName: page.file, source: page.html });
        }
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile([styleHash(css)]) });
        for (const [name, chunk] of Object.entries(bundle)) {
          if (chunk.type === 'chunk' && chunk.isEntry && chunk.name === 'static') delete bundle[name];
        }
      },
    },
  };
}

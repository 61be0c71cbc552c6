import { resolve } from 'node:path';
import { type InlineConfig, type Plugin, type Rolldown, runnerImport, type ViteDevServer } from 'vite';
import type * as Render from '../../src/site/render.tsx';
import { headersFile, styleHash } from './headers.ts';
import { classesOf, pruneCss } from './pruneCss.ts';
import { moveShells, shells } from './shells.ts';
import { speculationAddress, speculationRules } from './speculation.ts';

const renderer = resolve('src/site/render.tsx');

/** What an interview needs of a questionnaire; the rest comes while it runs. */
const isQuestionnaire = (chunk: Rolldown.OutputChunk): boolean =>
  chunk.facadeModuleId?.startsWith('\0virtual:interview/') ?? false;

/** The screens of the interview. */
const isInterview = (chunk: Rolldown.OutputChunk): boolean =>
  chunk.facadeModuleId?.endsWith('/src/site/Interview.tsx') ?? false;

/** Tells what the first question needs among the chunks; the questionnaire only where readers have no choice first. */
function isForFirstQuestion(bundle: Rolldown.OutputBundle): (chunk: Rolldown.OutputChunk) => boolean {
  const all = Object.values(bundle).filter((file) => file.type === 'chunk' && isQuestionnaire(file));
  return (chunk) => isInterview(chunk) || (all.length === 1 && isQuestionnaire(chunk));
}

const chunkOf = (bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk | undefined => {
  const file = bundle[name];
  return file?.type === 'chunk' ? file : undefined;
};

/** Chunks and CSS files that an entry needs before it can begin. `also` names what it loads at once by itself. */
function filesOf(
  bundle: Rolldown.OutputBundle,
  entry: string,
  also: (chunk: Rolldown.OutputChunk) => boolean = () => false,
): string[] {
  const files = new Set<string>();
  const visit = (name: string) => {
    const chunk = chunkOf(bundle, name);
    if (!chunk || files.has(name)) return;
    files.add(name);
    for (const file of chunk.viteMetadata?.importedCss ?? []) files.add(file);
    for (const imported of chunk.imports) visit(imported);
    for (const lazy of chunk.dynamicImports) {
      const target = chunkOf(bundle, lazy);
      if (target && also(target)) visit(lazy);
    }
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && chunk.isEntry && chunk.name === entry) visit(chunk.fileName);
  }
  return [...files];
}

const cssOf = (bundle: Rolldown.OutputBundle, entry: string): string =>
  filesOf(bundle, entry)
    .map((file) => bundle[file])
    .map((file) => (file?.type === 'asset' ? String(file.source) : ''))
    .join('')
    .trim();

const addressOf = (file: string): string => `/${file}`.replace(/index\.html$/, '');

/** The information page at a path as development shows it, or undefined if there is none. */
async function pageAt(server: ViteDevServer, path: string): Promise<string | undefined> {
  const { renderPages } = (await server.ssrLoadModule(renderer)) as typeof Render;
  const page = renderPages().find(({ file }) => addressOf(file) === path);
  return page?.html.replace(
    '</head>',
    '<script type="module" src="/@vite/client"></script><script type="module" src="/src/site/static.ts"></script></head>',
  );
}

async function serveInDevelopment(server: ViteDevServer): Promise<void> {
  server.middlewares.use(async (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const shell = Object.entries(shells).find(([, to]) => addressOf(to) === path)?.[0];
    if (shell) {
      request.url = `/${shell}`;
      return next();
    }
    // Whatever goes wrong in a page must not keep its scripts from loading: they show the fault.
    if (!/(?:\/|\.html)$/.test(path)) return next();
    try {
      const html = await pageAt(server, path);
      if (html === undefined) return next();
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(html);
    } catch (error) {
      next(error);
    }
  });
}

/**
 * Writes the information pages as complete HTML without framework JavaScript, moves the HTML of the applications
 * to their addresses, and writes `_headers`. Every page carries the CSS it can use; the policy knows the hash of each.
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
        const hashes = new Set<string>();
        const cssFor = (body: string): string => {
          const own = pruneCss(css, classesOf(body));
          hashes.add(styleHash(own));
          return own;
        };
        const needed = filesOf(bundle, 'wizard', isForFirstQuestion(bundle));
        const ahead = needed.map((file) => `/${file}`);
        const { module } = await runnerImport<typeof Render>(renderer, rendering());
        for (const warning of module.warnings) this.warn(warning);
        moveShells(bundle, needed, module.renderFirstScreen(), (fileName, source) =>
          this.emitFile({ type: 'asset', fileName, source }),
        );
        for (const { file, html } of module.renderPages({ cssFor, ahead })) {
          this.emitFile({ type: 'asset', fileName: file, source: html });
        }
        for (const [file, text] of Object.entries(module.filesForSearchEngines())) {
          this.emitFile({ type: 'asset', fileName: file, source: text });
        }
        const rules = speculationAddress.slice(1);
        this.emitFile({ type: 'asset', fileName: rules, source: speculationRules() });
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile([...hashes]) });
        for (const file of filesOf(bundle, 'static')) delete bundle[file];
      },
    },
  };
}

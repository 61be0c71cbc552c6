import { resolve } from 'node:path';
import { type InlineConfig, type Plugin, type Rolldown, runnerImport, type ViteDevServer } from 'vite';
import type * as Render from '../../src/site/render.tsx';
import { headersFile, styleHash } from './headers.ts';
import { classesOf, pruneCss } from './pruneCss.ts';
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

/** HTML files at the root that are applications of their own, and the files they become. */
const shells: Readonly<Record<string, string>> = {
  'index.html': 'fragen/index.html',
  'erstgespraech.html': 'erstgespraech/index.html',
};

/**
 * Moves the HTML of the applications to the addresses they are reached at. `ahead` are files of the questionnaire that
 * its program would ask for only once it runs: named in the page, they come with the program instead of after it.
 * `first` are the first questions as they can be seen before that.
 */
function moveShells(
  bundle: Rolldown.OutputBundle,
  ahead: readonly string[],
  first: string,
  emit: (file: string, html: string) => void,
): void {
  for (const [from, to] of Object.entries(shells)) {
    const shell = bundle[from];
    if (shell?.type !== 'asset') continue;
    delete bundle[from];
    const html = String(shell.source);
    emit(to, from === 'index.html' ? withFirstScreen(withPreloads(html, ahead), first) : html);
  }
}

const withPreloads = (html: string, files: readonly string[]): string => {
  const missing = files.filter((file) => file.endsWith('.js') && !html.includes(`/${file}"`));
  // Behind what has to run first: that way the program starts while the texts are still coming.
  const links = missing.map(
    (file) => `  <link rel="modulepreload" fetchpriority="low" crossorigin href="/${file}">\n  `,
  );
  return html.replace('</head>', () => `${links.join('')}</head>`);
};

/**
 * Only who asks for the first questions by the address sees them, so that nothing has to run to decide. A browser looks
 * for what the address names once the page has ended; the program must not hold that up.
 */
const withFirstScreen = (html: string, first: string): string =>
  first === ''
    ? html
    : html
        .replace('<script type="module"', '<script type="module" async')
        .replace(
          '<div id="app">',
          () => `<div id="/beginnen" class="first-screen">${first}</div>\n    <div id="app">`,
        );

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

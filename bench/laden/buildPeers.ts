/** Builds the pages that the product is compared with: the same sixty questions, one on a screen. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { cacheControl } from '../../tools/site/headers.ts';
import { questionMarkup } from './peers/markup.ts';
import type { PeerQuestion } from './peers/questions.ts';

const QUESTIONS = 60;
const source = join(import.meta.dirname, 'peers');
const page = readFileSync(join(source, 'index.html'), 'utf8');
const css = readFileSync(join(source, 'page.css'), 'utf8').replace(/\s+/g, ' ');

/** The choices of the real questionnaire, from the beginning again where they run out: texts of real length. */
export function peerQuestions({ sections }: Questionnaire): PeerQuestion[] {
  const choices = sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === 'single' ? [question] : []));
  return Array.from({ length: QUESTIONS }, (_, index) => choices[index % choices.length])
    .filter((question) => question !== undefined)
    .map(({ title, why, options, noUnknown }, index) => ({
      id: `frage${index + 1}`,
      title,
      hint: why,
      options: [
        ...options.map(({ id, label }) => ({ id, label })),
        ...(noUnknown ? [] : [{ id: 'unknown', label: 'Weiß ich nicht' }]),
      ],
    }));
}

const withStyle = (html: string): string => html.replace('/* page.css */', () => css);

const ownPage = (entry: string): Plugin => ({
  name: 'own-page',
  transformIndexHtml: { order: 'pre', handler: (html) => withStyle(html.replace('/entry', `/${entry}`)) },
});

/** Cached as the product is, on the same server. */
const headers = [
  '/*',
  `  Cache-Control: ${cacheControl('/')}`,
  '/assets/*',
  '  ! Cache-Control',
  `  Cache-Control: ${cacheControl('/assets/')}`,
].join('\n');
const writeHeaders = (folder: string): void => writeFileSync(join(folder, '_headers'), `${headers}\n`);

/** Builds one of the programs in peers/ into a folder. */
export async function buildPeer(entry: string, folder: string, questions: PeerQuestion[]): Promise<void> {
  await build({
    configFile: false,
    root: source,
    logLevel: 'error',
    plugins: [react(), ownPage(entry)],
    define: { QUESTIONS: JSON.stringify(questions) },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 3000,
    },
  });
  writeHeaders(folder);
}

/** The first question as HTML alone: the least that any page can cost. */
export function writeStaticPeer(folder: string, [first]: PeerQuestion[]): void {
  const body = first ? `<form>${questionMarkup(first)}<button>Weiter</button></form>` : '';
  mkdirSync(folder, { recursive: true });
  const html = withStyle(page).replace(/<script.*<\/script>/, '');
  writeFileSync(
    join(folder, 'index.html'),
    html.replace('<div id="app"></div>', () => body),
  );
  writeHeaders(folder);
}

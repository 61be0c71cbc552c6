import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A weight in bytes beside what it may be at most. */
export type Weight = { what: string; bytes: number; limit: number };

/** Limits in bytes, 1 kB = 1000 bytes. A page of 13 kB fits into the first flight of a new connection. */
export const limits = {
  page: 13_000,
  /** The sheet with every question: its words alone weigh more than ten, and most of them stand below the first screen. */
  sheet: 18_000,
  pageJs: 1_000,
  font: 30_000,
  appJs: 95_000,
  appCss: 10_000,
  /** Everything the page of the questionnaire names, its texts included: with that the first question can be answered. */
  firstQuestion: 163_000,
  /** What an interview needs of a questionnaire. */
  texts: 30_000,
  /** What a result needs beside it, occasions, costs and must-haves included; fetched while the interview runs. */
  resultTexts: 44_000,
} as const;

const gzip = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;

const attributes = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, address = '']) => address);

/** Programs of a page; what they import is found in them. */
const scriptsOf = (html: string): string[] => attributes(html, /<script[^>]*src="([^"]+\.js)"/g);
/** What a page fetches along with its program, before that asks for it. */
const preloadsOf = (html: string): string[] =>
  attributes(html, /<link rel="modulepreload"[^>]*href="([^"]+\.js)"/g);
const stylesOf = (html: string): string[] => attributes(html, /<link rel="stylesheet"[^>]*href="([^"]+)"/g);

/** Bytes of code inside the page itself; data blocks are none. */
const inlineCode = (html: string): number =>
  attributes(html, /<script(?![^>]*(?:src=|application\/ld\+json))[^>]*>([\s\S]*?)<\/script>/g).join('')
    .length;

/** Files that a module imports before it runs, itself included, as addresses in the built folder. */
function withImports(folder: string, addresses: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (address: string) => {
    if (found.has(address)) return;
    found.add(address);
    const code = readFileSync(join(folder, address), 'utf8');
    for (const [, target = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)) {
      visit(posix.join(dirname(address), target));
    }
  };
  for (const address of addresses) visit(address);
  return [...found];
}

const sum = (folder: string, addresses: readonly string[], weigh: (bytes: Buffer) => number): number =>
  addresses.reduce((bytes, address) => bytes + weigh(readFileSync(join(folder, address))), 0);

const isApp = (html: string): boolean => /<script type="module"/.test(html);

const limitOf = (file: string): number => (file === 'fragebogen/index.html' ? limits.sheet : limits.page);

function weighPage(folder: string, file: string, html: string): Weight[] {
  const js = inlineCode(html) + sum(folder, withImports(folder, scriptsOf(html)), ({ length }) => length);
  return [
    { what: `/${file}: HTML und CSS (br)`, bytes: brotliCompressSync(html).length, limit: limitOf(file) },
    ...(js > 0 ? [{ what: `/${file}: JavaScript`, bytes: js, limit: limits.pageJs }] : []),
  ];
}

function weighApp(folder: string, file: string, html: string): Weight[] {
  const first = withImports(folder, scriptsOf(html));
  const all = withImports(folder, [...first, ...preloadsOf(html)]);
  return [
    {
      what: `/${file}: JavaScript ohne Texte (gz)`,
      bytes: sum(folder, first, gzip),
      limit: limits.appJs,
    },
    ...(all.length > first.length
      ? [
          {
            what: `/${file}: JavaScript bis zur ersten Frage (gz)`,
            bytes: sum(folder, all, gzip),
            limit: limits.firstQuestion,
          },
        ]
      : []),
    { what: `/${file}: CSS (gz)`, bytes: sum(folder, stylesOf(html), gzip), limit: limits.appCss },
  ];
}

/** The files of a built folder by a pattern of their path. */
const filesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => pattern.test(name))
    .sort();

/**
 * Weighs what visitors download: every page, every application, every questionnaire, the font.
 * @param questionnaires ids of the questionnaires, whose texts are files of their own
 * @throws if the texts of a questionnaire are missing
 */
export function weigh(folder: string, questionnaires: readonly string[]): Weight[] {
  const pages = filesIn(folder, /\.html$/).map((file) => ({
    file,
    html: readFileSync(join(folder, file), 'utf8'),
  }));
  const textsOf = (id: string, name: string, limit: number): Weight => {
    const [file] = filesIn(folder, new RegExp(`^assets/${name}-[\\w-]{8}\\.js$`));
    if (file === undefined) throw new Error(`Die Texte von „${id}“ fehlen in ${folder}.`);
    return { what: `Texte „${name}“ (gz)`, bytes: sum(folder, [file], gzip), limit };
  };
  const texts = questionnaires.flatMap((id) => [
    textsOf(id, id, limits.texts),
    textsOf(id, `${id}-ergebnis`, limits.resultTexts),
  ]);
  const fonts = filesIn(folder, /\.woff2$/).map(
    (file): Weight => ({
      what: `Schrift ${file}`,
      bytes: sum(folder, [file], ({ length }) => length),
      limit: limits.font,
    }),
  );
  return [
    ...pages.filter(({ html }) => !isApp(html)).flatMap(({ file, html }) => weighPage(folder, file, html)),
    ...pages.filter(({ html }) => isApp(html)).flatMap(({ file, html }) => weighApp(folder, file, html)),
    ...texts,
    ...fonts,
  ];
}

/** What is wrong with the fonts of the pages: more than one file, or one that holds back the first text. */
export function fontProblems(folder: string): string[] {
  const faces = filesIn(folder, /\.html$/)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .flatMap((html) => [...html.matchAll(/@font-face\{([^}]*url\([^}]*)\}/g)].map(([, face = '']) => face));
  const files = new Set(faces.map((face) => /url\(([^)]+)\)/.exec(face)?.[1]));
  return [
    ...(files.size > 1 ? [`Die Seiten laden ${files.size} Schriftdateien; es soll eine sein.`] : []),
    ...(faces.some((face) => !/font-display:(swap|optional|fallback)/.test(face))
      ? ['Eine Schrift hält den ersten Text auf (font-display fehlt).']
      : []),
  ];
}

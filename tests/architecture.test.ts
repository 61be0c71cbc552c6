import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, importsOf } from './support/imports.ts';

/** The house from top to bottom: a folder knows only folders above it. */
const storeys = [
  'questionnaire',
  'assessment',
  'costs',
  'entscheidungsgrundlage',
  'interview',
  'workspace',
  'erstgespraech',
  'ui',
  'html',
  'pdf',
  'docx',
  'pages',
  'site',
];
const pure = ['questionnaire', 'assessment', 'costs', 'entscheidungsgrundlage'];

/** Packages that live in one folder only. */
const packageHomes: [pattern: RegExp, folders: string[]][] = [
  [/^(xstate|@xstate\/)/, ['interview']],
  [/^(zustand|idb)(\/|$)/, ['workspace']],
  [/^(@react-pdf\/|pdfkit)/, ['pdf']],
  [/^docx(\/|$)/, ['docx']],
  [/^react-pdf(\/|$)/, ['pages']],
];

/** Folders that know less than the ones above them: setters take finished blocks, and paper needs no page. */
const knowsOnly: Record<string, string[]> = {
  ui: [],
  html: ['questionnaire', 'entscheidungsgrundlage', 'ui'],
  pdf: ['questionnaire', 'entscheidungsgrundlage'],
  docx: ['questionnaire', 'entscheidungsgrundlage'],
};

type Import = { file: string; folder: string; target: string; targetFolder: string | undefined };
const sourceImports: Import[] = filesIn('src').flatMap((name) => {
  const file = join('src', name);
  return importsOf(file).map((target) => {
    const path = target.startsWith('.') ? relative('src', resolve(dirname(file), target)) : undefined;
    return {
      file: name,
      folder: name.split('/')[0] ?? '',
      target,
      targetFolder: path?.startsWith('..') ? '(außerhalb)' : path?.split('/')[0],
    };
  });
});

describe('Entwurf', () => {
  it('kennt nur Ordner, die im Entwurf stehen', () => {
    const folders = new Set(filesIn('src').map((name) => name.split('/')[0] ?? ''));
    expect([...folders].filter((folder) => !storeys.includes(folder))).toEqual([]);
  });

  it('lässt einen Ordner nur Ordner über ihm kennen, Setzer nur das Dokument, und ui keinen', () => {
    const wrong = sourceImports.filter(({ folder, targetFolder }) => {
      if (targetFolder === undefined || targetFolder === folder) return false;
      const allowed = knowsOnly[folder];
      if (allowed !== undefined) return !allowed.includes(targetFolder);
      return !storeys.includes(targetFolder) || storeys.indexOf(targetFolder) > storeys.indexOf(folder);
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('hält die reinen Ordner frei von React, Speicher und Uhr', () => {
    const impure = sourceImports.filter(
      ({ folder, target }) => pure.includes(folder) && !target.startsWith('.'),
    );
    expect(impure.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
    const clocks = filesIn('src')
      .filter((name) => pure.includes(name.split('/')[0] ?? ''))
      .filter((name) =>
        /\b(Date\.now\(|new Date\(\)|Math\.random|localStorage|indexedDB|document\.|window\.)/.test(
          readFileSync(join('src', name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
        ),
      );
    expect(clocks).toEqual([]);
  });

  it('reicht Fragebögen herein und führt sie nur in site ein', () => {
    const strays = sourceImports.filter(
      ({ folder, target }) => target.startsWith('virtual:') && folder !== 'site',
    );
    expect(strays.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('lässt Pakete nur in ihrem Ordner zu', () => {
    const strays = sourceImports.filter(({ folder, target }) =>
      packageHomes.some(([pattern, folders]) => pattern.test(target) && !folders.includes(folder)),
    );
    expect(strays.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('lässt den Vertrag zwischen Website und Dienst nur sich und den reinen Fragebogen kennen', () => {
    const contract = sourceImports.filter(({ file }) => file.startsWith('erstgespraech/contract/'));
    expect(contract.length).toBeGreaterThan(0);
    const known = /^(\.\/[^/]+|\.\.\/\.\.\/questionnaire\/[^/]+)$/;
    expect(contract.filter(({ target }) => !known.test(target))).toEqual([]);
  });

  it('lässt den Dienst nur Node, sein Mailpaket, sich selbst und den Vertrag kennen', () => {
    const targets = filesIn('server').flatMap((name) =>
      importsOf(join('server', name)).map((target) => ({ name, target })),
    );
    const known = /^(node:[\w/]+|nodemailer|\.\/[^/]+|\.\.\/src\/erstgespraech\/contract\/[^/]+)$/;
    expect(targets.filter(({ target }) => !known.test(target))).toEqual([]);
  });

  it('legt die Gestaltung neben das Bauteil, nach dem sie heißt, und führt jede Datei einmal an', () => {
    const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.css'));
    const ofComponents = sheets.filter((name) => /\/[A-Z]\w*\.css$/.test(name));
    expect(ofComponents.filter((name) => !existsSync(join('src', name.replace(/css$/, 'tsx'))))).toEqual([]);
    const listed = sheets.flatMap((name) =>
      [...readFileSync(join('src', name), 'utf8').matchAll(/@import "([^"]+)"/g)].map(([, target = '']) =>
        join(dirname(name), target).replaceAll('\\', '/'),
      ),
    );
    const unlisted = sheets.filter((name) => !name.startsWith('site/') && !listed.includes(name));
    expect(unlisted).toEqual(['pages/ergebnis/style.css']);
  });

  it('kommt ohne Sammeldateien und ohne Kreise aus', () => {
    expect(filesIn('src').filter((name) => /(^|\/)index\.tsx?$/.test(name))).toEqual([]);
    expect(circles('src')).toEqual([]);
  });

  it('hält auch tools und server frei von Kreisen, und tools zwischen seinen Ordnern', () => {
    expect(circles('tools')).toEqual([]);
    expect(circles('server')).toEqual([]);
    expect(circles('tools', (file) => (file.includes('/') ? dirname(file).split('/')[0] : file))).toEqual([]);
  });

  it('kennt die Adressen des Interviews nur an einer Stelle', () => {
    const grammar =
      /(['"`])#\/|\/(uebersicht|aendern|pruefen|ergebnis)\b(?!\/?\w*\.tsx?)|#\/\$\{|\/fragen\/\$\{/;
    const strays = filesIn('src')
      .filter((name) => name !== 'interview/location.ts')
      .flatMap((name) =>
        readFileSync(join('src', name), 'utf8')
          .split('\n')
          .filter((line) => grammar.test(line) && !/^\s*(import|\*|\/\/|\/\*)|\bfrom '|import\(/.test(line))
          .map((line) => `${name}: ${line.trim()}`),
      );
    expect(strays).toEqual([]);
  });

  it('spiegelt src, tools, server und bench in tests', () => {
    const strays = filesIn('tests')
      .filter((name) => /\.test\.tsx?$/.test(name) && name.includes('/') && !name.startsWith('e2e/'))
      .filter((name) => {
        const bare = name.replace(/\.test\.tsx?$/, '');
        const base = /^(tools|server|bench)\//.test(bare) ? bare : join('src', bare);
        return !['.ts', '.tsx', '.mjs'].some((extension) => existsSync(base + extension));
      });
    expect(strays).toEqual([]);
  });
});

/** Imports that lead back to where they began, between files or between what `placeOf` makes of them. */
function circles(root: string, placeOf: (file: string) => string | undefined = (file) => file): string[] {
  const graph = new Map<string, Set<string>>();
  for (const name of filesIn(root)) {
    const own = placeOf(name) ?? name;
    const known = graph.get(own) ?? graph.set(own, new Set()).get(own);
    for (const target of importsOf(join(root, name)).filter((each) => each.startsWith('.'))) {
      const file = relative(root, resolve(root, dirname(name), target)).replaceAll('\\', '/');
      const place = file.startsWith('..') ? undefined : placeOf(file);
      if (place !== undefined && (place !== own || place === name)) known?.add(place);
    }
  }
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (name: string, path: string[]) => {
    if (path.includes(name)) found.push([...path.slice(path.indexOf(name)), name].join(' → '));
    if (done.has(name) || path.includes(name)) return;
    for (const next of graph.get(name) ?? []) walk(next, [...path, name]);
    done.add(name);
  };
  for (const name of graph.keys()) walk(name, []);
  return found;
}

import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { filesIn } from './support/imports.ts';

/** Longest text in a component of an information page, in characters: a label, not a sentence with a statement. */
const LABEL = 60;

type Node = { type?: string; value?: unknown };

/** Texts between the tags of a component, without the line breaks of its layout. */
function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value } = node as Node;
  if (type === 'JSXText') return [String(value).replace(/\s+/g, ' ').trim()];
  return Object.values(node).flatMap(textsIn);
}

const componentsIn = (folder: string) =>
  filesIn(folder)
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => `${folder}/${name}`);

describe('Seitentexte', () => {
  it('stehen als Inhalt in eigenen Dateien, nicht in den Bauteilen', () => {
    const long = [...componentsIn('src/pages/info'), ...componentsIn('src/pages/start')].flatMap((file) =>
      textsIn(parseSync(file, readFileSync(file, 'utf8')).program)
        .filter((text) => text.length > LABEL)
        .map((text) => `${file}: ${text}`),
    );
    expect(long).toEqual([]);
  });
});

// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderPages } from '../src/site/render.tsx';
import { type Copy, collect } from '../tools/copy/collect.ts';
import { withExceptions } from '../tools/copy/exceptions.ts';
import { findingsIn, ruleNames } from '../tools/copy/gate.ts';
import { documentOf, examples } from './support/documents.ts';
import { realQuestionnaire } from './support/real.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Everything that people read: the finished pages, and the frames in which the two programs run. */
const copy: Copy = {
  questionnaire: realQuestionnaire,
  documents: examples.map(({ municipality: name, answers, notes }) => ({
    name,
    document: documentOf(answers, notes),
  })),
  pages: [
    ...renderPages().map(({ file, html }) => ({
      address: `/${file.replace(/index\.html$/, '')}`,
      page: parse(html),
      area: 'seite' as const,
    })),
    ...Object.entries({ '/fragen/': 'index.html', '/erstgespraech/': 'erstgespraech.html' }).map(
      ([address, file]) => ({
        address,
        page: parse(readFileSync(file, 'utf8')),
        area: 'fragebogen' as const,
      }),
    ),
  ],
};

describe('Die Sprache des ganzen Angebots', () => {
  const { open, unused } = withExceptions(findingsIn(copy));

  it.each(ruleNames)('hält die Regel ein: %s', (rule) => {
    const lines = open
      .filter((finding) => finding.rule === rule)
      .map(({ place, text, message }) => `${place}: „${text}“ – ${message}`);
    expect(lines).toEqual([]);
  });

  it('braucht jede Ausnahme, die auf der Liste steht', () => {
    expect(unused).toEqual([]);
  });

  it('wird überall gelesen', () => {
    const passages = collect(copy);
    const count = (place: RegExp) => passages.filter((passage) => place.test(passage.place)).length;
    expect(count(/^d_export › options › teils › hint/)).toBe(1);
    expect(count(/^Dokument Gemeinde Musterhausen .* › Beschlussvorschlag/)).toBeGreaterThan(3);
    expect(count(/^src\/pages\/fragebogen\/(WelcomeScreen|Expectations)/)).toBeGreaterThan(10);
    for (const { address } of copy.pages)
      expect(count(new RegExp(`^${address} Text`)), address).toBeGreaterThan(1);
  });
});

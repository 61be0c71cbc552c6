// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageSources } from '../src/pages/info/content/sources.ts';
import { renderPages } from '../src/site/render.tsx';
import { collect } from '../tools/copy/collect.ts';
import { lawRegister } from '../tools/copy/lawRegister.ts';
import { sentences } from '../tools/wording/sentences.ts';
import { documentOf, examples } from './support/documents.ts';
import { realQuestionnaire } from './support/real.ts';

/** A paragraph sign, an article with its number, or the name of a law or regulation. */
const namesLaw =
  /§|(?<!\p{L})Art(?:ikel)?\s\d|Grundverordnung|NIS-2|Data Act|Sozialgesetzbuch|staatsvertrag|EU-Vergaberecht|Im Gesetz|(?<!\p{L})(?:DSGVO|BDSG|GWB|VgV|UVgO|UStG|DDG|TDDDG|SGB|BSIG|OZG|BayDiG|NIS2UmsuCG|GO|GemHVO|KomHKVO)(?!\p{L})/u;

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const sources = [...realQuestionnaire.sources, ...pageSources];
/** Sources are what statements rest on and no statements themselves. */
const isTitle = (text: string, title: string): boolean => {
  const [name = title] = title.split(':');
  return text === name || text.includes(name.length > 20 ? name : title);
};
const isSource = (text: string): boolean =>
  /^(?:\[\d+\] |Quellen?: )/.test(text) || sources.some(({ title }) => isTitle(text, plain(title)));
const plain = (text: string): string => text.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ').trim();
const isTerm = (text: string): boolean => /^\p{Lu}+$/u.test(text);

const statements = [
  ...new Set(
    collect({
      questionnaire: realQuestionnaire,
      documents: examples.map(({ municipality: name, answers, notes }) => ({
        name,
        document: documentOf(answers, notes),
      })),
      pages: renderPages().map(({ file, html }) => ({
        address: `/${file}`,
        page: parse(html),
        area: 'seite',
      })),
    })
      .filter(({ text, link }) => !link && !isSource(plain(text)))
      .flatMap(({ text }) => sentences(text).map(plain))
      .filter((text) => namesLaw.test(text) && !isSource(text) && !isTerm(text)),
  ),
];

describe('Aussagen zum Recht', () => {
  it('gibt es, und jede hat einen Eintrag mit Quelle, Stand und Geltungsbereich', () => {
    expect(statements.length).toBeGreaterThan(20);
    expect(statements.filter((text) => !lawRegister.some(({ says }) => covers(says, text)))).toEqual([]);
  });

  it('nennen ihren Geltungsbereich, wo sie ohne ihn zu viel behaupten', () => {
    const bare = lawRegister.flatMap(({ says, needs }) =>
      statements.filter((text) => covers(says, text) && needs !== undefined && !needs.test(text)),
    );
    expect(bare).toEqual([]);
  });

  it('braucht jeder Eintrag', () => {
    const unused = lawRegister.filter(({ says }) => !statements.some((text) => covers(says, text)));
    expect(unused.map(({ says }) => says)).toEqual([]);
  });

  it('stützt jeder Eintrag auf Quellen, die es gibt, mit Stand und Geltungsbereich', () => {
    const known = new Set(sources.map(({ id }) => id));
    for (const { says, sources: own, stand, scope } of lawRegister) {
      expect(own.length, says).toBeGreaterThan(0);
      expect(
        own.filter((id) => !known.has(id)),
        says,
      ).toEqual([]);
      expect(stand, says).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(scope, says).not.toBe('');
    }
  });
});

function covers(says: string, text: string): boolean {
  return text.includes(says) || text === says.split(':')[0];
}

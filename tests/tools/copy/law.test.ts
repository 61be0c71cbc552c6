// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { unsourcedLaw } from '../../../tools/copy/law.ts';

const found = (html: string) => {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  return unsourcedLaw(page.body).map(({ text }) => text);
};
const source = '<p class="source">Quelle: <a href="/quellen/#gwb108">GWB</a> (Stand 2026)</p>';

describe('Aussagen über Recht', () => {
  it.each([
    'Das verlangt § 108.',
    'Nach Art. 28 ist das nötig.',
    'Das Recht ist gesetzlich.',
    'Die DSGVO gilt.',
  ])('brauchen eine Quelle: %s', (text) => {
    expect(found(`<section><p>${text}</p></section>`)).toEqual([text]);
    expect(found(`<section><p>${text}</p>${source}</section>`)).toEqual([]);
  });

  it('finden sie im selben Abschnitt, nicht irgendwo auf der Seite', () => {
    expect(found(`<section><p>Die DSGVO gilt.</p></section><section>${source}</section>`)).toHaveLength(1);
  });

  it('sind nur solche; alles andere braucht keine', () => {
    expect(found('<p>Die Kommune entscheidet.</p>')).toEqual([]);
  });
});

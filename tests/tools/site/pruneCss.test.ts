import { describe, expect, it } from 'vitest';
import { classesOf, pruneCss } from '../../../tools/site/pruneCss.ts';

const page = classesOf('<main class="page"><p class="lead small">Text</p></main>');

describe('CSS einer Seite', () => {
  it.each([
    [
      'behält, was ohne Klassen auskommt',
      ':root{--a:1}p,a:hover{color:red}',
      ':root{--a:1}p,a:hover{color:red}',
    ],
    ['behält Klassen der Seite', '.page>.lead{a:b}', '.page>.lead{a:b}'],
    ['lässt fremde Klassen weg', '.row{a:b}.lead{c:d}', '.lead{c:d}'],
    ['lässt aus einer Aufzählung nur die fremden weg', '.row,.lead,p .x{a:b}', '.lead{a:b}'],
    [
      'hält Aufzählungen in Klammern zusammen',
      ':is(.a,.b:not(.c),p)+.lead,.a{a:b}',
      ':is(.a,.b:not(.c),p)+.lead{a:b}',
    ],
    ['behält Verneinungen', '.lead:not(.row){a:b}', '.lead:not(.row){a:b}'],
    ['sieht in Bedingungen hinein', '@media print{.row{a:b}.lead{c:d}}', '@media print{.lead{c:d}}'],
    ['lässt leere Bedingungen weg', '@supports (a:b){@media print{.row{a:b}}}p{a:b}', 'p{a:b}'],
    [
      'behält Schriften und Seitenmaße',
      '@font-face{src:url(a)}@page{margin:1cm}',
      '@font-face{src:url(a)}@page{margin:1cm}',
    ],
    ['behält Anweisungen ohne Block', '@layer a,b;.row{a:b}', '@layer a,b;'],
    [
      'liest Klammern in Zeichenketten nicht mit',
      '.lead:before{content:"}"}.row{a:b}',
      '.lead:before{content:"}"}',
    ],
  ])('%s', (_what, css, expected) => {
    expect(pruneCss(css, page)).toBe(expected);
  });

  it('sagt, wenn das CSS mitten in einem Block endet', () => {
    expect(() => pruneCss('.lead{a:b', page)).toThrow();
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matters } from '../../src/costs/matters.ts';
import {
  anlass,
  bidderList,
  bidderQuestions,
  internalChecklist,
} from '../../src/entscheidungsgrundlage/anlass.ts';
import { contextOf } from '../../src/entscheidungsgrundlage/context.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { findQuestion } from '../../src/questionnaire/items.ts';
import { flatText } from '../../src/questionnaire/richText.ts';
import { realQuestionnaire } from '../support/real.ts';
import { statedMatter } from '../support/stated.ts';

const { answers: musterhausen } = JSON.parse(
  readFileSync('questionnaires/beispiele/musterhausen.kompass.json', 'utf8'),
);
const contextWith = (answers: Answers, matters: Partial<Matters> = {}) =>
  contextOf(statedMatter(matters, answers));
const textOf = (answers: Answers, matters: Partial<Matters> = {}) =>
  anlass(contextWith(answers, matters))
    .blocks.flatMap((block) => (block.kind === 'paragraph' ? [flatText(block.text)] : []))
    .join(' ')
    .replaceAll('\u00a0', ' ');
const occasion = findQuestion(realQuestionnaire, 'p_anlass');
const options = occasion?.kind === 'multi' ? occasion.options.map(({ id }) => id) : [];

describe('Zum Anlass', () => {
  it('steht nichts, wo kein Anlass aus der Liste genannt ist', () => {
    expect(anlass(contextWith({})).blocks).toEqual([]);
    expect(anlass(contextWith({ p_anlass: [] })).blocks).toEqual([]);
  });

  it('sagt jeder Anlass etwas, auch ohne eine weitere Antwort', () => {
    expect(options.length).toBeGreaterThan(5);
    for (const option of options) expect(textOf({ p_anlass: [option] })).toMatch(/\.$/);
  });

  it('nennt, was zuerst zu klären ist, nur wo es zu klären ist', () => {
    expect(textOf({ p_anlass: ['vertrag'], v_leistung: 'nein', p_partner: ['dienstleister'] })).toContain(
      'ist genau zu beschreiben, was der Partner leistet',
    );
    expect(
      textOf({ p_anlass: ['vertrag'], v_leistung: 'genau', p_partner: ['dienstleister'] }),
    ).not.toContain('genau zu beschreiben');
    expect(
      textOf({ p_anlass: ['vertrag'], v_leistung: 'unknown', p_partner: ['dienstleister'] }),
    ).not.toContain('genau zu beschreiben');
    expect(textOf({ p_anlass: ['person'], z_vertretung: 'papier', p_kuemmerer: 'nebenbei' })).toContain(
      'Die benannte Vertretung ist einzuarbeiten.',
    );
  });

  it('nennt den letzten sinnvollen Tag, sobald ein Vertrag mit seinen Tagen angegeben ist', () => {
    const contract = { id: 'a', name: 'A', end: '2028-12-31', noticeMonths: 3 };
    expect(textOf({ p_anlass: ['vertrag'] }, { contracts: [contract] })).toMatch(
      /^Letzter sinnvoller Tag zum Entscheiden: \d+\. [A-Za-zä]+ 2028\. /,
    );
    const { end: _end, ...open } = contract;
    expect(textOf({ p_anlass: ['vertrag'] }, { contracts: [open] })).toContain('lässt sich ohne Ende');
    expect(textOf({ p_anlass: ['person'] }, { contracts: [contract] })).not.toContain(
      'Letzter sinnvoller Tag',
    );
  });

  it('sagt bei mehreren Anlässen nichts doppelt und im Hauptteil höchstens fünf Sätze', () => {
    const text = textOf({ ...musterhausen, p_anlass: options });
    expect(text.split(/(?<=\.) /).length).toBeLessThanOrEqual(10);
    expect(textOf({ p_anlass: ['technik', 'vorfall'], d_probe: 'nie' }).match(/zurückholen/g)).toHaveLength(
      2,
    );
  });
});

describe('Fragen an alle, die anbieten', () => {
  it('hängen von keiner Antwort ab', () => {
    const all = bidderQuestions(contextWith({}));
    expect(all.length).toBeGreaterThan(10);
    const anyAnswer = fc.record({
      p_anlass: fc.subarray(options),
      v_leistung: fc.constantFrom('genau', 'nein', 'unknown'),
      t_zugaenge: fc.constantFrom('kommune', 'anbieter'),
      p_partner: fc.subarray(['dienstleister', 'rechenzentrum', 'hersteller']),
    });
    fc.assert(
      fc.property(anyAnswer, (answers) => {
        expect(bidderQuestions(contextWith(answers))).toEqual(all);
      }),
      { numRuns: 30 },
    );
  });

  it('stehen im Dokument nur, wo jemand um ein Angebot gebeten wird, und nennen keinen Befund', () => {
    expect(bidderList(contextWith({ p_anlass: ['person'] }))).toEqual([]);
    const context = contextWith({ ...musterhausen, p_anlass: ['technik'] });
    const [, list] = bidderList(context);
    const text = list?.kind === 'list' ? list.items.map(flatText).join(' ') : '';
    expect(text).toContain('Wie erhält die Kommune am Ende alle Daten');
    for (const { title } of realQuestionnaire.findings) expect(text).not.toContain(title);
  });
});

describe('Interne Prüfliste', () => {
  it('nennt jeden schweren Befund mit dem, was vorher zu tun ist, und keinen, der nicht zutrifft', () => {
    const context = contextWith(musterhausen);
    const heavy = context.assessment.findings.filter(
      ({ verdict, severity }) => verdict === 'holds' && severity !== 'hinweis',
    );
    const list = internalChecklist(context);
    expect(new Set(heavy.map(({ id }) => id)).size).toBe(list.length);
    expect(list[0]).toMatch(/^Wissen bei höchstens einer Person.*\. Vorher: .+\.$/);
    expect(internalChecklist(contextWith({}))).toEqual([]);
  });
});

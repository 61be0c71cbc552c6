import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { judgeTogether } from '../../../src/assessment/directions/together.ts';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { anyAnswers, stored } from '../../support/answers.ts';
import { movingQuestionnaire } from '../../support/moves.ts';

const questionnaire = movingQuestionnaire();
const answers: Answers = {
  bausteine: ['server', 'finanzen', 'netz'],
  betrieb: { server: 'haus', finanzen: 'haus', netz: 'haus' },
  partner: [],
  trennbar: { server: 'ja', finanzen: 'ja', netz: 'ja' },
  zugaenge: 'alle',
  wissen: 'viele',
};
const together = (ids: string[], scopes: Record<string, string[]>, given = answers) =>
  judgeTogether(read(questionnaire, given), ids, scopes);

describe('Mehrere Richtungen zusammen', () => {
  it('sind allein, was sie allein sind', () => {
    const anyState = anyAnswers(questionnaire, 1).map((each) => stored(questionnaire, each));
    fc.assert(
      fc.property(anyState, fc.constantFrom(...questionnaire.directions), (given, { id }) => {
        const reading = read(questionnaire, given);
        const alone = assess(reading).directions.find((each) => each.id === id)?.computed?.computed;
        const values = (computed: typeof alone) =>
          computed?.map(({ reasons: _reasons, words: _words, ...rest }) => rest);
        expect(values(judgeTogether(reading, [id]).computed)).toEqual(values(alone));
      }),
      { numRuns: 40 },
    );
  });

  it('zählen zusammen, was jede für sich nur bei einzelnen Bausteinen ändert', () => {
    const scopes = { zu_firma: ['server'], zu_verband: ['finanzen'] };
    const alone = together(['zu_firma'], scopes).computed;
    const both = together(['zu_verband', 'zu_firma'], scopes);
    expect(both.directions).toEqual(['zu_firma', 'zu_verband']);
    expect(both.contested).toEqual([]);
    const [one, all] = [alone[0]?.overall[0] ?? 0, both.computed[0]?.overall[0] ?? 0];
    expect(all).toBeGreaterThan(one);
  });

  it('bewegen einen Baustein nur einmal und sagen, welcher strittig ist', () => {
    const both = together(['zu_firma', 'zu_verband'], {
      zu_firma: ['server'],
      zu_verband: ['server', 'finanzen'],
    });
    expect(both.contested).toEqual(['server']);
    const apart = together(['zu_firma', 'zu_verband'], { zu_firma: ['server'], zu_verband: ['finanzen'] });
    expect(both.computed.map(({ overall }) => overall)).toEqual(apart.computed.map(({ overall }) => overall));
  });

  it('lassen einen Baustein bewegen, der in einer anderen nur neu verhandelt wird', () => {
    const given = {
      ...answers,
      betrieb: { server: 'firma', finanzen: 'haus', netz: 'haus' },
      partner: ['firma'],
      haupt: ['server'],
    };
    expect(together(['verhandeln', 'zu_haus'], { zu_haus: ['server'] }, given).contested).toEqual([]);
  });
});

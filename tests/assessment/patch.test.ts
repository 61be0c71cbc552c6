import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areApart, patched } from '../../src/assessment/patch.ts';
import { situationIn } from '../../src/assessment/situation.ts';
import type { ItemAnswer } from '../../src/questionnaire/answers.ts';
import { itemsOf } from '../../src/questionnaire/items.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { anyAnswers, stored } from '../support/answers.ts';
import { multi, questionnaireOf, single } from '../support/builders.ts';
import { anyQuestionnaire } from '../support/questionnaires.ts';
import { firstQuestionnaire, realQuestionnaire } from '../support/real.ts';

const points = { gut: 0, schlecht: 100 } as const;

describe('Eine Lesart mit einzelnen anderen Antworten', () => {
  it('geht nur, wo die Antwort nichts anderes steuert', () => {
    const questionnaire = questionnaireOf(
      [
        single('tor', ['ja', 'nein']),
        single('frage', points, { when: { question: 'tor', is: 'ja' } }),
        multi('kreuze', ['a', 'b']),
        {
          ...single('folgt', points),
          derive: { counts: 'kreuze', steps: [{ option: 'gut', atMost: 1 }, { option: 'schlecht' }] },
        },
        {
          ...single('bedingt', points),
          options: [{ id: 'gut', label: 'gut', when: { question: 'andere', is: 'gut' } }],
        },
        single('andere', points),
        single('name', ['x']),
      ],
      { bausteine: [{ id: 'eigen', name: 'Eigener', weight: 1, nameFrom: 'name' }] },
    );
    const reading = read(questionnaire, {});
    const apart = ['tor', 'frage', 'kreuze', 'folgt', 'bedingt', 'andere', 'name'].filter((key) =>
      areApart(reading, [key]),
    );
    expect(apart).toEqual(['frage', 'folgt', 'bedingt']);
    expect(areApart(reading, ['frage', 'tor'])).toBe(false);
  });

  it.each<[string, fc.Arbitrary<Questionnaire>, number]>([
    ['erzeugte Fragebögen', anyQuestionnaire, 150],
    ['erste Fassung', fc.constant(firstQuestionnaire), 15],
    ['ausgelieferter Fragebogen', fc.constant(realQuestionnaire), 15],
  ])('sagt dasselbe, wie neu zu lesen: %s', (_name, banks, numRuns) => {
    const cases = banks.chain((bank) =>
      fc.record({
        bank: fc.constant(bank),
        partial: anyAnswers(bank, 2),
        picks: fc.array(fc.nat(10_000), { minLength: 3, maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ bank, partial, picks }) => {
        const reading = read(bank, stored(bank, partial));
        const choices = itemsOf(bank).filter(
          ({ key, question }) =>
            (question.kind === 'single' || question.kind === 'matrix') &&
            question.options.every(({ when }) => when === undefined) &&
            !(question.kind === 'single' && question.derive) &&
            areApart(reading, [key]),
        );
        const changes = new Map(
          picks.flatMap((pick): [string, ItemAnswer][] => {
            const item = choices[pick % Math.max(1, choices.length)];
            const options = item && 'options' in item.question ? item.question.options : [];
            const option = options[pick % Math.max(1, options.length)];
            return item && option ? [[item.key, option.id]] : [];
          }),
        );
        const anew = read(bank, stored(bank, new Map([...partial, ...changes])));
        const [quick, slow] = [situationIn(patched(reading, changes)), situationIn(anew)];
        expect(quick.findings).toEqual(slow.findings);
        expect(quick.responsibilities).toEqual(slow.responsibilities);
        expect(quick.lockIn).toEqual(slow.lockIn);
      }),
      { numRuns },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { judgeTogether } from '../../src/assessment/directions/together.ts';
import { togetherWords } from '../../src/entscheidungsgrundlage/richtungenZusammen.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { contextFor } from '../support/contexts.ts';
import { movingQuestionnaire } from '../support/moves.ts';

const questionnaire = movingQuestionnaire();
const answers: Answers = {
  bausteine: ['server', 'finanzen', 'netz'],
  betrieb: { server: 'haus', finanzen: 'firma', netz: 'haus' },
  partner: ['firma'],
  haupt: ['finanzen'],
  trennbar: { server: 'nein', finanzen: 'nein', netz: 'teils' },
  zugaenge: 'keine',
  laufzeit: 'lang',
  ausstieg: [],
  wissen: 'viele',
  andere: { finanzen: 'keiner' },
};
const context = contextFor(questionnaire, { answers });

describe('Mehrere Richtungen zusammen', () => {
  it('sagen erst ab zwei etwas', () => {
    expect(togetherWords(context, [])).toEqual([]);
    expect(togetherWords(context, ['zu_firma'])).toEqual([]);
  });

  it('sagen, was sie gegenüber heute ändern, wie gerechnet', () => {
    const ids = ['verhandeln', 'zu_firma'];
    const [bindung, ausstieg] = judgeTogether(context.reading, ids).computed;
    expect(togetherWords(context, ids)[0]).toBe(
      `Gegenüber heute: Bindung ${bindung?.words.overall} und Ausstieg ${ausstieg?.words.overall}.`,
    );
  });

  it('nennen Bausteine, die mehrere bewegen würden', () => {
    const [, , third] = togetherWords(context, ['zu_firma', 'zu_verband']);
    expect(third).toMatch(/^Server .*würden? von mehreren bewegt; gerechnet ist mit der ersten/);
  });
});

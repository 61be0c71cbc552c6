import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { date, questionnaireOf } from '../../support/builders.ts';
import { QuestionScreen } from '../../support/QuestionScreen.tsx';
import { renderInterview } from '../../support/renderInterview.tsx';
import { violations } from '../accessibility.ts';

const questionnaire = questionnaireOf([
  date('ende', { title: 'Wann endet der Vertrag?', min: '2026-01', max: '2035-12' }),
  date('sitzung', { title: 'Wann tagt der Rat?', precision: 'day' }),
  date('beginn', { title: 'In welchem Monat beginnt der Betrieb?', precision: 'month' }),
]);
const open = (question: string, answers: Answers = {}) =>
  renderInterview(<QuestionScreen />, { questionnaire, answers, events: [{ type: 'goTo', question }] });
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Ihre Angabe' });

describe('Ein Datum', () => {
  it.each([
    ['31.12.2027', '2027-12-31'],
    ['12/2027', '2027-12'],
    ['12.2027', '2027-12'],
    ['Dezember 2027', '2027-12'],
  ])('wird geschrieben wie gewohnt: „%s“', async (text, stored) => {
    const { user, session } = open('ende');
    await user.type(field(), `${text}{Enter}`);
    expect(session().answers.ende).toBe(stored);
  });

  it('steht beim Zurückkommen so da, dass „Weiter“ nichts ändert', async () => {
    const { user, session } = open('ende', { ende: '2027-12' });
    expect(field().value).toBe('12/2027');
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(session().answers.ende).toBe('2027-12');
  });

  it('sagt, wie es zu schreiben ist', () => {
    open('sitzung');
    expect(screen.getByRole('textbox', { description: 'Tag, Monat und Jahr, zum Beispiel 31.12.2027' })).toBe(
      field(),
    );
  });

  it.each([
    ['ende', '31.02.2027', /Den 31\. Februar 2027 gibt es nicht/],
    ['ende', '2027', /Es fehlt der Monat/],
    [
      'ende',
      '12/2040',
      'Dezember 2040 liegt außerhalb der gefragten Zeit: nicht vor Januar 2026 und nicht nach Dezember 2035.',
    ],
    ['sitzung', '12/2027', 'Es fehlt der Tag. Bitte schreiben Sie zum Beispiel 01.12.2027.'],
    ['sitzung', '2/2027', 'Es fehlt der Tag. Bitte schreiben Sie zum Beispiel 01.02.2027.'],
    ['beginn', '31.12.2027', 'Hier genügt der Monat. Bitte schreiben Sie 12/2027.'],
  ])('sagt bei %s mit „%s“ genau, was nicht stimmt', async (question, text, message) => {
    const { user, session } = open(question);
    await user.type(field(), `${text}{Enter}`);
    await user.click(screen.getByRole('link', { name: message }));
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(session().answers).toEqual({});
  });

  it('mahnt ein leeres Feld', async () => {
    const { user } = open('ende');
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(screen.getByRole('link', { name: /Bitte geben Sie ein Datum ein/ })).toBeDefined();
  });

  it('ist bedienbar, auch mit einem Fehler', async () => {
    const { user } = open('ende');
    expect(await violations(document.body)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(await violations(document.body)).toEqual([]);
  });
});

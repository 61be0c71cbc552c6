import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { money, questionnaireOf } from '../../support/builders.ts';
import { QuestionScreen } from '../../support/QuestionScreen.tsx';
import { renderInterview } from '../../support/renderInterview.tsx';
import { violations } from '../accessibility.ts';

const questionnaire = questionnaireOf([
  money('angebot', { title: 'Was kostet das Angebot?', periods: ['einmalig', 'jahr'] }),
  money('pflege', { title: 'Was kostet die Pflege?', periods: ['jahr'] }),
]);
const open = (question: string, answers: Answers = {}) =>
  renderInterview(<QuestionScreen />, { questionnaire, answers, events: [{ type: 'goTo', question }] });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('Ein Geldbetrag', () => {
  it('wird mit seinem Zeitraum gespeichert; den einzigen muss niemand wählen', async () => {
    const { user, session } = open('pflege');
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText('Euro im Jahr')).toBeDefined();
    await user.type(field('Ihre Angabe'), '40.000,50 €{Enter}');
    expect(session().answers.pflege).toEqual({ amount: 40_000.5, period: 'jahr' });
  });

  it('fragt nach dem Zeitraum, wo es mehrere gibt, und zeigt auf die Auswahl', async () => {
    const { user, session } = open('angebot');
    await user.type(field('Ihre Angabe'), '110.000 bis 130.000{Enter}');
    await user.click(screen.getByRole('link', { name: 'Bitte wählen Sie, wofür der Betrag gilt.' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'einmalig' }));
    const period = screen.getByRole('group', { name: 'Wofür gilt der Betrag?' });
    await user.click(within(period).getByRole('radio', { name: 'einmalig' }));
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(session().answers.angebot).toEqual({ from: 110_000, to: 130_000, period: 'einmalig' });
  });

  it('steht beim Zurückkommen mit allen Stellen und seinem Zeitraum da', () => {
    open('angebot', { angebot: { from: 1200.5, to: 1300, period: 'jahr' } });
    expect(field('Von').value).toBe('1.200,5');
    expect(field('Bis').value).toBe('1.300');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'im Jahr' }).checked).toBe(true);
  });

  it.each([
    ['1200,505', 'Ein Betrag hat höchstens zwei Stellen nach dem Komma, zum Beispiel 1.200,50.'],
    ['-5', 'Bitte geben Sie eine Zahl zwischen 0 und 1.000.000.000 ein.'],
    ['40 T€', 'Bitte schreiben Sie die Zahl mit allen Nullen. Meinten Sie 40.000?'],
    ['40.000 € im Monat', /Gefragt ist in „Euro im Jahr“\. Bitte schreiben Sie nur die Zahl/],
  ])('sagt bei „%s“ genau, was nicht stimmt', async (text, message) => {
    const { user, session } = open('pflege');
    await user.type(field('Ihre Angabe'), `${text}{Enter}`);
    expect(screen.getByRole('link', { name: message })).toBeDefined();
    expect(field('Ihre Angabe').getAttribute('aria-invalid')).toBe('true');
    expect(session().answers).toEqual({});
  });

  it('sagt bei einem Bereich, welches Ende nicht stimmt', async () => {
    const { user, session } = open('pflege');
    await user.click(screen.getByRole('checkbox', { name: /ungefähren Bereich/ }));
    await user.type(field('Von'), '1.200');
    await user.type(field('Bis'), '1.300,505{Enter}');
    await user.click(screen.getByRole('link', { name: /^Bis: Ein Betrag hat höchstens zwei Stellen/ }));
    expect(document.activeElement).toBe(field('Bis'));
    await user.clear(field('Bis'));
    await user.type(field('Bis'), '1.300,50{Enter}');
    expect(session().answers.pflege).toEqual({ from: 1200, to: 1300.5, period: 'jahr' });
  });

  it('kennt „Weiß ich nicht“', async () => {
    const { user, session } = open('angebot');
    await user.type(field('Ihre Angabe'), '5');
    await user.click(screen.getByRole('checkbox', { name: 'Weiß ich nicht' }));
    expect(field('Ihre Angabe').value).toBe('');
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(session().answers.angebot).toBe('unknown');
  });

  it('ist bedienbar, auch mit einem Fehler', async () => {
    const { user } = open('angebot');
    expect(await violations(document.body)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(await violations(document.body)).toEqual([]);
  });
});

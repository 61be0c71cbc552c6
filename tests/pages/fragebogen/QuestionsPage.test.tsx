import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { InterviewEvent } from '../../../src/interview/session.ts';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { multi, number, questionnaireOf, section, single } from '../../support/builders.ts';
import { QuestionScreen } from '../../support/QuestionScreen.tsx';
import { renderInterview } from '../../support/renderInterview.tsx';
import { violations } from '../accessibility.ts';

const questionnaire = questionnaireOf([
  section('haus', [
    single('groesse', ['klein', 'gross'], { title: 'Wie groß?', help: 'Ein Hinweis.' }),
    multi('partner', ['firma', 'verband'], { title: 'Wer hilft?' }),
    number('plaetze', { title: 'Wie viele Plätze?' }),
    single('vertrag', ['ja', 'nein'], { title: 'Vertrag?', when: { question: 'groesse', is: 'gross' } }),
  ]),
  section('ende', [single('schluss', ['x', 'y'])]),
]);
const open = (answers: Answers = {}, event: InterviewEvent = { type: 'goTo', question: 'groesse' }) =>
  renderInterview(<QuestionScreen />, { questionnaire, answers, events: [event] });
const group = (name: string) =>
  screen.getByRole('group', { name: new RegExp(`\\d\\. ${name.replace('?', '\\?')}`) });
const next = () => screen.getByRole('button', { name: 'Weiter' });

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Mehrere Fragen auf einer Seite', () => {
  it('haben je eine Überschrift und eine Gruppe, und zusammen ein „Weiter“', async () => {
    const { user, session } = open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Teil haus');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '1. Wie groß?',
      '2. Wer hilft?',
      '3. Wie viele Plätze?',
    ]);
    expect(screen.getByText(/^Teil 1 von 2: Teil haus – Fragen 1 bis 3 von 3/)).toBeDefined();
    await user.click(within(group('Wie groß?')).getByRole('radio', { name: 'Antwort gross' }));
    await user.click(within(group('Wer hilft?')).getByRole('checkbox', { name: 'Antwort firma' }));
    await user.type(within(group('Wie viele Plätze?')).getByRole('textbox', { name: 'Ihre Angabe' }), '12');
    expect(session().answers).toEqual({ groesse: 'gross' });
    await user.click(next());
    expect(session().answers).toEqual({ groesse: 'gross', partner: ['firma'], plaetze: 12 });
    expect(session().at).toBe('vertrag');
  });

  it('gehen nie von selbst weiter, und „Weiter“ nennt, was fehlt', async () => {
    const { user, session } = open();
    await user.click(within(group('Wie groß?')).getByRole('radio', { name: 'Antwort klein' }));
    await user.click(next());
    expect(session().at).toBe('groesse');
    const summary = screen.getByRole('region', { name: 'Bitte prüfen Sie Ihre Angaben' });
    expect(
      within(summary)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'partner: Bitte wählen Sie eine Antwort oder „Später beantworten“.',
      expect.stringMatching(/^plaetze: /),
    ]);
    await user.click(within(summary).getByRole('link', { name: /^partner/ }));
    expect(document.activeElement).toBe(
      within(group('Wer hilft?')).getByRole('checkbox', { name: 'Antwort firma' }),
    );
    await user.click(screen.getByRole('button', { name: 'Später beantworten' }));
    expect(session()).toMatchObject({ screen: 'reviewing', section: 'haus' });
  });

  it('haben je eine Adresse, die zur Frage führt', () => {
    open({}, { type: 'goTo', question: 'plaetze' });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '3. Wie viele Plätze?' }));
  });

  it('stehen beim Ändern einzeln da', async () => {
    const answers: Answers = { groesse: 'klein', partner: [], plaetze: 3, schluss: 'x' };
    const { user, session } = open(answers, { type: 'change', question: 'partner' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Wer hilft?');
    expect(screen.queryByRole('group', { name: /Wie groß/ })).toBeNull();
    await user.click(next());
    expect(session().screen).toBe('reviewing');
  });

  it('haben je eine Notiz', async () => {
    const { user, session } = open();
    await user.type(screen.getByRole('textbox', { name: 'Ihre Notiz: partner' }), 'fragen');
    expect(session().notes).toEqual({ partner: 'fragen' });
  });

  it('zeigen die Teile, die alle gefragt werden, immer in gleicher Zahl', () => {
    const parts = questionnaireOf([
      section('a', [single('eins', ['ja', 'nein']), multi('zwei', ['x'])]),
      section('b', [single('drei', ['x'], { when: { question: 'eins', is: 'ja' } })]),
      section('c', [single('vier', ['x'])], { question: 'eins', is: 'ja' }),
    ]);
    for (const answers of [{}, { eins: 'ja' }]) {
      const { unmount } = renderInterview(<QuestionScreen />, {
        questionnaire: parts,
        answers,
        events: [{ type: 'goTo', question: 'eins' }],
      });
      expect(screen.getByText(/^Teil 1 von 2/)).toBeDefined();
      expect(document.getElementsByClassName('track')[0]?.children).toHaveLength(2);
      unmount();
    }
  });

  it('lassen sich ohne Angaben verlassen, wo alle freiwillig sind und nichts gesagt ist', async () => {
    const voluntary = questionnaireOf([
      section('kosten', [number('a', { optional: true }), number('b', { optional: true })]),
      section('ende', [single('schluss', ['x'])]),
    ]);
    const { user, session } = renderInterview(<QuestionScreen />, {
      questionnaire: voluntary,
      events: [{ type: 'goTo', question: 'a' }],
    });
    const pass = () => screen.queryByRole('button', { name: 'Ohne Angaben weiter' });
    const [field] = screen.getAllByRole('textbox', { name: 'Ihre Angabe' });
    if (field) await user.type(field, '1');
    expect(pass()).toBeNull();
    if (field) await user.clear(field);
    const button = pass();
    if (button) await user.click(button);
    expect(session().at).toBe('schluss');
    expect(session().answers).toEqual({});
  });

  it('bieten „Alle ankreuzen“ auch über einer kurzen Liste, wo das so gewollt ist', async () => {
    const short = questionnaireOf([
      section('a', [
        multi('partner', ['firma', 'verband'], { title: 'Wer hilft?', tickAll: true }),
        multi('anlass', ['x', 'y'], { title: 'Warum?' }),
      ]),
    ]);
    const { user, session } = renderInterview(<QuestionScreen />, {
      questionnaire: short,
      events: [{ type: 'goTo', question: 'partner' }],
    });
    await user.click(screen.getByRole('button', { name: 'Alle ankreuzen' }));
    expect(session().drafts).toEqual({ partner: { ticked: ['firma', 'verband'] } });
    await user.click(screen.getByRole('button', { name: 'Alle Kreuze entfernen' }));
    expect(within(group('Wer hilft?')).queryByRole('checkbox', { checked: true })).toBeNull();
  });

  it('sind ohne Mängel für Hilfsmittel, auch mit Fehlern', async () => {
    const { user } = open();
    await user.click(next());
    expect(await violations(document.body)).toEqual([]);
  });
});

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import ErgebnisPage from '../src/pages/ergebnis/ErgebnisPage.tsx';
import { OverviewScreen } from '../src/pages/fragebogen/OverviewScreen.tsx';
import { violations } from './pages/accessibility.ts';
import { QuestionScreen } from './support/QuestionScreen.tsx';
import { renderInterview } from './support/renderInterview.tsx';
import { secondAnswers, secondQuestionnaire } from './support/second.ts';

const inTheMiddle = { questionnaire: secondQuestionnaire, answers: secondAnswers };

describe('Zweiter Fragebogen auf dem Schirm', () => {
  it('zeigt sein Ergebnis als Seite', async () => {
    renderInterview(<ErgebnisPage />, { ...inTheMiddle, events: [{ type: 'conclude', page: 'alles' }] });
    const bindung = within(screen.getByRole('region', { name: /Bindung an Anbieter/ }));
    expect(bindung.getByRole('heading', { name: 'Bindung durch Wartung' })).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Möglichkeiten' })).toBeNull();
    expect(screen.getByText(/Fragebogen „Technik an der Schule“, Fassung 0\.1\.0/)).toBeDefined();
    expect(await violations(document.body)).toEqual([]);
  });

  it('hat nur Seiten, zu denen er etwas sagt', () => {
    renderInterview(<ErgebnisPage />, { ...inTheMiddle, events: [{ type: 'conclude' }] });
    const pages = within(screen.getByRole('navigation', { name: 'Seiten des Ergebnisses' }));
    expect(pages.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Überblick',
      'Bindung',
      'Zuständigkeiten',
      'Schritte',
      'Vorlage',
      'Alles auf einer Seite',
    ]);
    expect(document.body.textContent).not.toContain('Möglichkeiten');
  });

  it('erlaubt das Ergebnis, sobald der Teil beantwortet ist, den er dafür nennt', () => {
    const { send, session } = renderInterview(<OverviewScreen />, {
      questionnaire: secondQuestionnaire,
      events: [{ type: 'overview' }, { type: 'conclude' }],
    });
    expect(session().screen).toBe('overview');
    send({ type: 'goTo', question: 's_technik' });
    send({ type: 'answer', answer: [] });
    send({ type: 'conclude' });
    expect(session().screen).toBe('concluded');
  });

  it('stellt seine Fragen mit seinen Worten', () => {
    renderInterview(<QuestionScreen />, {
      ...inTheMiddle,
      events: [{ type: 'goTo', question: 's_aufgaben' }],
    });
    expect(screen.getByText('Wer erledigt diese Aufgaben?')).toBeDefined();
    expect(screen.getAllByText('Störungen annehmen')[0]).toBeDefined();
  });
});

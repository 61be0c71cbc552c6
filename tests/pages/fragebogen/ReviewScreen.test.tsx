import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewScreen } from '../../../src/pages/fragebogen/ReviewScreen.tsx';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { renderInterview } from '../../support/renderInterview.tsx';
import { violations } from '../accessibility.ts';

const complete: Answers = {
  rolle: 'kasse',
  partner: [],
  bausteine: ['email', 'server'],
  betrieb: { email: 'haus', server: 'unknown' },
  aufgaben: { a01: { parties: ['kommune'] }, a02: 'unknown', a03: { parties: ['niemand'] } },
  plaetze: { from: 5, to: 9 },
  sonst: 'unknown',
};
const answerTo = (question: string) => {
  const term = screen.getAllByRole('term').find(({ textContent }) => textContent === question);
  return term?.nextElementSibling?.textContent;
};

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Antworten eines Teils prüfen', () => {
  it('zeigt jede Frage mit ihrer Antwort, auch Zeilen und Notizen', async () => {
    renderInterview(<ReviewScreen />, {
      answers: complete,
      notes: { bausteine: 'Ohne Schul-IT' },
      events: [{ type: 'review', section: 'teile' }],
    });
    expect(screen.getByRole('heading', { level: 1, name: 'Ihre Antworten in diesem Teil' })).toBeDefined();
    expect(document.title).toBe('Ihre Antworten prüfen – Teil 2 von 4: Teil teile – Betriebskompass');
    expect(answerTo('Was gehört dazu?')).toBe('Antwort emailAntwort serverNotiz: Ohne Schul-IT');
    expect(screen.getByText('Zeile email: Antwort haus')).toBeDefined();
    expect(screen.getByText('Zeile server: Weiß ich nicht')).toBeDefined();
    expect(await violations(document.body)).toEqual([]);
  });

  it('öffnet mit „Ändern“ genau diese Frage', async () => {
    const { user, session } = renderInterview(<ReviewScreen />, {
      answers: complete,
      events: [{ type: 'review', section: 'kommune' }],
    });
    await user.click(screen.getByRole('link', { name: 'Ändern: Wer ist beteiligt?' }));
    expect(session()).toMatchObject({ screen: 'revising', at: 'partner' });
  });

  it('nennt offene Fragen und lässt sie beantworten', () => {
    renderInterview(<ReviewScreen />, {
      answers: { rolle: 'kasse' },
      events: [{ type: 'review', section: 'kommune' }],
    });
    expect(screen.getByText(/Hier ist noch 1 Angabe offen/)).toBeDefined();
    expect(answerTo('Wer ist beteiligt?')).toBe('noch offen');
    expect(screen.getByRole('link', { name: 'Beantworten: Wer ist beteiligt?' })).toBeDefined();
  });

  it('führt zum nächsten Teil', async () => {
    const { user, session } = renderInterview(<ReviewScreen />, {
      answers: { rolle: 'kasse', partner: [] },
      events: [{ type: 'review', section: 'kommune' }],
    });
    await user.click(screen.getByRole('button', { name: 'Alles in Ordnung, weiter' }));
    expect(session()).toMatchObject({ screen: 'asking', at: 'bausteine' });
  });
});

describe('Alle Antworten prüfen', () => {
  it('ordnet nach Teilen und führt zum Ergebnis', async () => {
    const { user, session } = renderInterview(<ReviewScreen />, {
      answers: complete,
      events: [{ type: 'review' }],
    });
    expect(screen.getByText(/Alle Fragen sind beantwortet/)).toBeDefined();
    const parts = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(parts).toEqual(['Teil kommune', 'Teil teile', 'Teil zustaendigkeiten', 'Teil kosten']);
    expect(answerTo('Wie viele Arbeitsplätze gibt es?')).toBe('5 bis 9\u00a0Stück');
    expect(answerTo('Was zahlen Sie im Jahr?')).toBe('keine Angabe (freiwillig)');
    await user.click(screen.getByRole('button', { name: 'Ergebnis ansehen' }));
    expect(session().screen).toBe('concluded');
  });

  it('bietet zuerst die offenen Fragen an', async () => {
    const { sonst: _open, ...most } = complete;
    const { user, session } = renderInterview(<ReviewScreen />, {
      answers: most,
      events: [{ type: 'review' }],
    });
    expect(screen.getByText(/Noch ist 1 Angabe offen/)).toBeDefined();
    const [first] = within(screen.getByRole('main')).getAllByRole('button');
    expect(first?.textContent).toBe('Offene Fragen beantworten');
    await user.click(screen.getByRole('button', { name: 'Offene Fragen beantworten' }));
    expect(session()).toMatchObject({ screen: 'asking', at: 'sonst' });
  });

  it('zeigt kein Ergebnis, solange die ersten Teile offen sind', () => {
    renderInterview(<ReviewScreen />, { events: [{ type: 'review' }] });
    expect(screen.queryByRole('button', { name: 'Ergebnis ansehen' })).toBeNull();
  });
});

import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pathOf } from '../../../src/interview/location.ts';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { matrix, multi, questionnaireOf, row, section, single } from '../../support/builders.ts';
import { QuestionScreen } from '../../support/QuestionScreen.tsx';
import { renderInterview } from '../../support/renderInterview.tsx';
import { violations } from '../accessibility.ts';

const bausteine = ['akte', 'netz', 'server', 'email', 'website', 'telefon', 'kasse'];
const rows = bausteine.map((id) => row(id));
const questionnaire = questionnaireOf(
  [
    section('alles', [
      matrix('betrieb', rows, ['haus', 'extern']),
      multi('wichtigster', bausteine),
      matrix('wechsel', rows, ['ja', 'nein'], { titleForAll: 'Ließen sich diese Teile wechseln?' }),
      single('danach', ['x', 'y']),
    ]),
  ],
  { document: { operation: 'betrieb', mainPartner: 'wichtigster' } },
);
const known: Answers = {
  betrieb: {
    akte: 'extern',
    email: 'extern',
    website: 'extern',
    netz: 'haus',
    server: 'haus',
    telefon: 'haus',
    kasse: 'unknown',
  },
  wichtigster: ['akte', 'email', 'website'],
};
const open = (answers: Answers = {}) =>
  renderInterview(<QuestionScreen />, {
    questionnaire,
    answers: { ...known, ...answers },
    events: [{ type: 'goTo', question: 'wechsel' }],
  });
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const choose = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const next = () => screen.getByRole('button', { name: 'Weiter' });

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Eine Frage für mehrere Teile', () => {
  it('steht vor den Zeilen, beim wichtigsten Partner zuerst, und speichert je Zeile', async () => {
    const { user, session } = open();
    expect(heading()).toBe(
      'Für diese 3\u00a0Teile beim wichtigsten Partner, „Antwort extern“. Ließen sich diese Teile wechseln?',
    );
    expect(screen.getByText('Betrifft: Zeile akte, Zeile email, Zeile website.')).toBeDefined();
    await user.click(choose('Antwort nein'));
    const first = { akte: 'nein', email: 'nein', website: 'nein' };
    expect(session().answers.wechsel).toEqual(first);
    expect(choose('Antwort nein').checked).toBe(true);
    await user.click(next());
    expect(heading()).toMatch(/^Für diese 3\u00a0Teile, „Antwort haus“\./);
    await user.click(choose('Antwort ja'));
    await user.click(next());
    expect(heading()).toMatch(/^7 von 7: Zeile kasse/);
    await user.click(choose('Weiß ich nicht'));
    await user.click(next());
    expect(session().at).toBe('danach');
    expect(session().answers.wechsel).toEqual({
      ...first,
      netz: 'ja',
      server: 'ja',
      telefon: 'ja',
      kasse: 'unknown',
    });
  });

  it('hat eine Adresse und bleibt stehen, wenn jemand anders wählt oder zurücknimmt', async () => {
    const { user, session } = open();
    await user.click(choose('Antwort nein'));
    expect(pathOf(session())).toBe('/fragen/alles/wechsel/gruppe-partner-extern');
    await user.click(choose('Antwort ja'));
    expect(session().answers.wechsel).toEqual({ akte: 'ja', email: 'ja', website: 'ja' });
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(session().answers.wechsel).toEqual({ akte: 'nein', email: 'nein', website: 'nein' });
    expect(heading()).toMatch(/beim wichtigsten Partner/);
  });

  it('verlangt eine Antwort oder führt zu den Zeilen, ohne die nächste Gruppe auszulassen', async () => {
    const { user, session } = open();
    await user.click(next());
    await user.click(
      screen.getByRole('link', { name: /wählen Sie eine Antwort oder „Einzeln beantworten“/ }),
    );
    expect(document.activeElement).toBe(choose('Antwort ja'));
    await user.click(screen.getByRole('button', { name: 'Einzeln beantworten' }));
    expect(heading()).toMatch(/^Für diese 3\u00a0Teile, „Antwort haus“\./);
    await user.click(screen.getByRole('button', { name: 'Einzeln beantworten' }));
    expect(heading()).toMatch(/^1 von 7: Zeile akte/);
    expect(session().answers.wechsel).toBeUndefined();
  });

  it('wird nicht gestellt, wo schon eine ihrer Zeilen beantwortet ist', () => {
    open({ wechsel: { akte: 'ja', netz: 'ja' } });
    expect(heading()).toMatch(/^2 von 7|^3 von 7|^4 von 7/);
  });

  it('führt mit „Zurück“ von den Zeilen zu den Gruppen und von dort hinaus', async () => {
    const { user, session } = open({ wechsel: { akte: 'ja', email: 'ja', website: 'ja' } });
    expect(heading()).toMatch(/^Für diese 3\u00a0Teile, „Antwort haus“/);
    await user.click(screen.getByRole('link', { name: 'Zurück' }));
    expect(heading()).toMatch(/beim wichtigsten Partner/);
    expect(choose('Antwort ja').checked).toBe(true);
    await user.click(screen.getByRole('link', { name: 'Zurück' }));
    expect(session().at).toBe('wichtigster');
  });

  it('ist ohne Mängel für Hilfsmittel', async () => {
    const { user } = open();
    await user.click(next());
    expect(await violations(document.body)).toEqual([]);
  });
});

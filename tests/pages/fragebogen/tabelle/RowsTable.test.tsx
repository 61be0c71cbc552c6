import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../../src/questionnaire/answers.ts';
import type { Question } from '../../../../src/questionnaire/question.ts';
import {
  matrix,
  multi,
  questionnaireOf,
  row,
  section,
  single,
  task,
  tasks,
} from '../../../support/builders.ts';
import { QuestionScreen } from '../../../support/QuestionScreen.tsx';
import { renderInterview } from '../../../support/renderInterview.tsx';
import { windowOf } from '../../../support/wideWindow.ts';
import { violations } from '../../accessibility.ts';

const bausteine = ['akte', 'netz', 'server', 'email', 'website'];
const questions: Question[] = [
  multi('partner', ['dienstleister', 'hersteller']),
  matrix(
    'betrieb',
    bausteine.map((id) => row(id)),
    ['haus', 'extern'],
    {
      title: 'Wie wird dieser Teil betrieben?',
      titleForAll: 'Wie werden diese Teile betrieben?',
    },
  ),
  matrix(
    'wechsel',
    bausteine.map((id) => row(id)),
    ['ja', 'nein'],
    {
      mayNotApply: { hint: 'Wenn es das nicht gibt.' },
    },
  ),
  tasks('aufgaben', ['a01', 'a02', 'a03', 'a04'], { title: 'Wer erledigt diese Aufgaben?' }),
  single('danach', ['x', 'y']),
];
const betrieb = questions.find(({ id }) => id === 'betrieb');
if (betrieb?.kind === 'matrix') {
  const [haus, extern] = betrieb.options;
  Object.assign(haus ?? {}, { party: 'kommune' });
  Object.assign(extern ?? {}, { party: 'dienstleister' });
}
const questionnaire = questionnaireOf([section('alles', questions)], {
  document: { operation: 'betrieb', partners: 'partner' },
  tasks: [
    task('a01', { stays: 'Die Kommune entscheidet.' }),
    task('a02', { bausteine: ['server', 'netz'] }),
    task('a03', { bausteine: ['email'] }),
    task('a04'),
  ],
});
const operated: Answers = {
  partner: ['dienstleister'],
  betrieb: { akte: 'extern', netz: 'extern', server: 'extern', email: 'haus', website: 'haus' },
};
const open = (question: string, answers: Answers = operated, atRow?: string) =>
  renderInterview(<QuestionScreen />, {
    questionnaire,
    answers,
    events: [{ type: 'goTo', question, ...(atRow ? { row: atRow } : {}) }],
  });
const next = () => screen.getByRole('button', { name: 'Weiter' });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

beforeEach(() => {
  window.scrollTo = vi.fn();
  windowOf(1280);
});

describe('Eine Frage mit Zeilen als Tabelle', () => {
  it('fragt nach allen Zeilen zusammen, und jede Wahl ist sofort gespeichert', async () => {
    const { user, session } = open('betrieb', {});
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Wie werden diese Teile betrieben?');
    const table = screen.getByRole('table', { name: 'Wie werden diese Teile betrieben?' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Teil', 'Antwort haus', 'Antwort extern', 'Weiß ich nicht']);
    await user.click(radio('Zeile netz: Antwort extern'));
    await user.click(radio('Zeile akte: Weiß ich nicht'));
    expect(session().answers.betrieb).toEqual({ netz: 'extern', akte: 'unknown' });
    expect(session().at).toBe('betrieb');
  });

  it('wählt mit den Pfeiltasten in einer Zeile und geht mit Tab zur nächsten', async () => {
    const { user, session } = open('betrieb', { betrieb: { akte: 'haus', netz: 'haus' } });
    radio('Zeile akte: Antwort haus').focus();
    await user.keyboard('{ArrowRight}');
    expect(session().answers.betrieb).toEqual({ akte: 'extern', netz: 'haus' });
    expect(document.activeElement).toBe(radio('Zeile akte: Antwort extern'));
  });

  it('nennt, was fehlt, und an der Zeile; „Später beantworten“ geht weiter', async () => {
    const { user, session } = open('betrieb', { betrieb: { akte: 'haus', netz: 'haus', server: 'haus' } });
    await user.click(next());
    const summary = screen.getByRole('region', { name: /Bitte prüfen/ });
    expect(
      within(summary)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Zeile email: Bitte wählen Sie eine Antwort oder „Später beantworten“.',
      'Zeile website: Bitte wählen Sie eine Antwort oder „Später beantworten“.',
    ]);
    const described = radio('Zeile email: Antwort haus').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('Bitte wählen Sie eine Antwort');
    await user.click(within(summary).getByRole('link', { name: /^Zeile website/ }));
    expect(document.activeElement).toBe(radio('Zeile website: Antwort haus'));
    await user.click(screen.getByRole('button', { name: 'Später beantworten' }));
    expect(session().at).toBe('wechsel');
  });

  it('führt vieles, was fehlt, in einer Zeile auf, die zum ersten leitet', async () => {
    const many = questionnaireOf([
      section('alles', [
        matrix(
          't',
          [...'abcdef'].map((id) => row(id)),
          ['ja', 'nein'],
        ),
        single('z', ['x']),
      ]),
    ]);
    const { user } = renderInterview(<QuestionScreen />, {
      questionnaire: many,
      events: [{ type: 'goTo', question: 't' }],
    });
    await user.click(next());
    await user.click(screen.getByRole('link', { name: /An 6\s?Stellen fehlt noch etwas/ }));
    expect(document.activeElement).toBe(radio('Zeile a: Antwort ja'));
  });

  it('übernimmt die letzte Wahl für alle übrigen, mit einem Klick zurückzunehmen', async () => {
    const { user, session } = open('betrieb', { betrieb: { akte: 'haus' } });
    await user.click(radio('Zeile netz: Antwort extern'));
    await user.click(screen.getByRole('button', { name: 'alle 3 Teile ohne Antwort' }));
    const all = { akte: 'haus', netz: 'extern', server: 'extern', email: 'extern', website: 'extern' };
    expect(session().answers.betrieb).toEqual(all);
    await user.click(radio('Zeile email: Antwort haus'));
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(session().answers.betrieb).toEqual({ akte: 'haus', netz: 'extern', email: 'haus' });
  });

  it('nimmt die Antwort einer Zeile zurück', async () => {
    const { user, session } = open('betrieb', { betrieb: { akte: 'haus', netz: 'haus' } });
    await user.click(screen.getByText('zurücknehmen', { selector: 'tr:first-child button', exact: false }));
    expect(session().answers.betrieb).toEqual({ netz: 'haus' });
    expect(document.activeElement).toBe(radio('Zeile akte: Antwort haus'));
  });

  it('nimmt einen Klick neben das Feld als Wahl', async () => {
    const { user, session } = open('betrieb', {});
    const cell = radio('Zeile netz: Antwort haus').closest('td');
    if (cell) await user.click(cell);
    expect(session().answers.betrieb).toEqual({ netz: 'haus' });
  });

  it('führt zur Zeile in der Adresse, zu dem, was dort gewählt ist', () => {
    open('betrieb', operated, 'server');
    expect(document.activeElement).toBe(radio('Zeile server: Antwort extern'));
  });

  it('fragt nach dem Grund, wo eine Zeile nicht zutrifft', async () => {
    const { user, session } = open('wechsel', {});
    await user.click(radio('Zeile netz: Trifft nicht zu, weil …'));
    await user.type(
      screen.getByRole('textbox', { name: 'Zeile netz: Warum trifft das nicht zu?' }),
      'Haben wir nicht',
    );
    await user.tab();
    expect(session().answers.wechsel).toEqual({ netz: { because: 'Haben wir nicht' } });
  });

  it('geht eine Zeile nach der anderen, wo das Fenster zu schmal ist', () => {
    windowOf(700);
    open('betrieb', {});
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^1 von 5: Zeile akte/);
  });

  it('ist ohne Mängel für Hilfsmittel', async () => {
    const { user } = open('wechsel');
    await user.click(next());
    expect(await violations(document.body)).toEqual([]);
  });
});

describe('Eine Antwort für alle Zeilen', () => {
  const all = 'Alle 5\u00a0Teile';

  it('steht über ihnen, lässt Ausnahmen stehen und ist mit einem Klick zurückzunehmen', async () => {
    const { user, session } = open('betrieb', { betrieb: { server: 'extern' } });
    await user.click(radio(`${all}: Antwort haus`));
    const taken = { akte: 'haus', netz: 'haus', server: 'extern', email: 'haus', website: 'haus' };
    expect(session().answers.betrieb).toEqual(taken);
    expect(screen.getByText('– eine Ausnahme').closest('th')?.textContent).toBe(`${all} – eine Ausnahme`);
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(session().answers.betrieb).toEqual({ server: 'extern' });
  });

  it('fehlt, wo eine Gruppe schon alle umfasst, und gibt keinen Grund für alle', () => {
    const { unmount } = open('wechsel', {
      ...operated,
      betrieb: { akte: 'haus', netz: 'haus', server: 'haus', email: 'haus', website: 'haus' },
    });
    expect(screen.queryByRole('radio', { name: `${all}: Antwort ja` })).toBeNull();
    unmount();
    open('wechsel');
    expect(radio(`${all}: Antwort ja`)).toBeDefined();
    expect(screen.queryByRole('radio', { name: `${all}: Trifft nicht zu, weil …` })).toBeNull();
  });
});

describe('Gruppen in der Tabelle', () => {
  it('beantworten ihre Zeilen auf einmal; Ausnahmen bleiben', async () => {
    const { user, session } = open('wechsel');
    const title = 'Alle 3\u00a0Teile, „Antwort extern“';
    await user.click(radio('Zeile server: Antwort nein'));
    await user.click(radio(`${title}: Antwort ja`));
    expect(session().answers.wechsel).toEqual({ akte: 'ja', netz: 'ja', server: 'nein' });
    expect(radio(`${title}: Antwort ja`).checked).toBe(true);
    expect(screen.getByText('– eine Ausnahme').closest('th')?.textContent).toBe(`${title} – eine Ausnahme`);
    await user.click(radio(`${title}: Weiß ich nicht`));
    expect(session().answers.wechsel).toEqual({ akte: 'unknown', netz: 'unknown', server: 'nein' });
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(session().answers.wechsel).toEqual({ akte: 'ja', netz: 'ja', server: 'nein' });
  });
});

describe('Aufgaben als Tabelle', () => {
  it('bietet nur an, wer als Partner genannt ist oder keiner sein kann', () => {
    open('aufgaben');
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Aufgabe',
      'Kommune',
      'Dienstleister',
      'Niemand',
      'Ungeklärt',
      'Weiß ich nicht',
      'Schriftlich?',
    ]);
  });

  it('zeigt Vorschläge, ohne etwas zu wählen oder zu zählen', () => {
    const { session } = open('aufgaben');
    expect(box('Zeile a01: Kommune (Vorschlag)').checked).toBe(false);
    expect(box('Zeile a02: Dienstleister (Vorschlag)').checked).toBe(false);
    expect(screen.queryByRole('checkbox', { name: /^Zeile a04.*Vorschlag/ })).toBeNull();
    expect(session().answers.aufgaben).toBeUndefined();
    expect(session().drafts).toEqual({});
  });

  it('übernimmt einen Vorschlag oder alle, und alle mit einem Klick zurück', async () => {
    const { user, session } = open('aufgaben');
    await user.click(screen.getByRole('button', { name: /^übernehmen: Zeile a02/ }));
    expect(session().answers.aufgaben).toEqual({ a02: { parties: ['dienstleister'] } });
    expect(screen.getByRole('radiogroup', { name: 'Zeile a02: Schriftlich geregelt?' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'alle 2 übernehmen' }));
    expect(session().answers.aufgaben).toEqual({
      a01: { parties: ['kommune'] },
      a02: { parties: ['dienstleister'] },
      a03: { parties: ['kommune'] },
    });
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(session().answers.aufgaben).toEqual({ a02: { parties: ['dienstleister'] } });
  });

  it('fragt, was schriftlich geregelt ist, je Zeile und für alle offenen auf einmal', async () => {
    const { user, session } = open('aufgaben', {
      ...operated,
      aufgaben: {
        a01: { parties: ['kommune'] },
        a02: { parties: ['dienstleister'] },
        a03: { parties: ['dienstleister'] },
        a04: { parties: ['dienstleister'], written: 'yes' },
      },
    });
    await user.click(next());
    expect(session().at).toBe('aufgaben');
    await user.click(screen.getByRole('button', { name: 'nein' }));
    expect(session().answers.aufgaben).toEqual({
      a01: { parties: ['kommune'] },
      a02: { parties: ['dienstleister'], written: 'no' },
      a03: { parties: ['dienstleister'], written: 'no' },
      a04: { parties: ['dienstleister'], written: 'yes' },
    });
    await user.click(next());
    expect(session().at).toBe('danach');
  });

  it('fragt, wer führt, wo sich zwei eine Aufgabe teilen', async () => {
    const { user, session } = open('aufgaben');
    await user.click(box('Zeile a04: Kommune'));
    await user.click(box('Zeile a04: Dienstleister'));
    const lead = screen.getByRole('group', { name: 'Zeile a04: Wer hat die Federführung?' });
    await user.click(within(lead).getByRole('radio', { name: 'Dienstleister' }));
    const written = screen.getByRole('radiogroup', { name: 'Zeile a04: Schriftlich geregelt?' });
    await user.click(within(written).getByRole('radio', { name: 'ja' }));
    expect(session().answers.aufgaben).toEqual({
      a04: { parties: ['kommune', 'dienstleister'], lead: 'dienstleister', written: 'yes' },
    });
  });

  it('sagt für viele Aufgaben auf einmal, wer führt, und nimmt es mit einem Klick zurück', async () => {
    const own = { parties: ['kommune'] };
    const aufgaben = { a01: own, a02: own, a03: own, a04: own };
    const { user, session } = open('aufgaben', { ...operated, aufgaben });
    await user.click(box('Zeile a02: Dienstleister'));
    expect(screen.queryByText(/^Federführung/)).toBeNull();
    await user.click(box('Zeile a04: Dienstleister'));
    expect(screen.getByText(/^Federführung, bei 2\sAufgaben noch offen:$/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Kommune (2)' }));
    const shared = { parties: ['kommune', 'dienstleister'], lead: 'kommune' };
    expect(session().answers.aufgaben).toEqual({ ...aufgaben, a02: shared, a04: shared });
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(session().answers.aufgaben).toEqual(aufgaben);
    expect(box('Zeile a04: Dienstleister').checked).toBe(true);
    await user.click(screen.getByRole('button', { name: 'nicht festgelegt' }));
    const nobody = { parties: ['kommune', 'dienstleister'] };
    expect(session().answers.aufgaben).toEqual({ ...aufgaben, a02: nobody, a04: nobody });
  });

  it('ist ohne Mängel für Hilfsmittel', async () => {
    const { user } = open('aufgaben');
    await user.click(box('Zeile a04: Kommune'));
    await user.click(box('Zeile a04: Dienstleister'));
    expect(await violations(document.body)).toEqual([]);
  });
});

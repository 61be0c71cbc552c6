import example from 'virtual:example/musterhausen';
import { cleanup, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { QuestionScreen } from '../../support/QuestionScreen.tsx';
import { realQuestionnaire } from '../../support/real.ts';
import { renderInterview } from '../../support/renderInterview.tsx';
import { violations } from '../accessibility.ts';

const unanswered = 'Bitte wählen Sie eine Antwort oder „Später beantworten“.';
const open = (question: string, answers: Answers = {}) =>
  renderInterview(<QuestionScreen />, { answers, events: [{ type: 'goTo', question }] });
const next = () => screen.getByRole('button', { name: 'Weiter' });

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Jede Frage des ausgelieferten Fragebogens', () => {
  const questions = realQuestionnaire.sections.flatMap((section) => section.questions);

  it('gibt keine Kennung zweimal, damit jede Beschriftung zu ihrem Feld gehört', () => {
    for (const { id } of questions) {
      renderInterview(<QuestionScreen />, {
        questionnaire: realQuestionnaire,
        answers: example.answers,
        events: [{ type: 'goTo', question: id }],
      });
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      expect(
        ids.filter((one, index) => ids.indexOf(one) !== index),
        id,
      ).toEqual([]);
      cleanup();
    }
  });
});

describe('Eine Frage', () => {
  it('steht als Überschrift einer Gruppe da, mit allem in der vereinbarten Reihenfolge', () => {
    open('rolle');
    const group = screen.getByRole('group', { name: 'Welche Rolle haben Sie?' });
    expect(within(group).getByRole('heading', { level: 1, name: 'Welche Rolle haben Sie?' })).toBeDefined();
    const order = [
      screen.getByRole('link', { name: 'Zurück' }),
      screen.getByText(/^Teil 1 von 4: Teil kommune – Frage 1 von 2 · noch etwa \d\s?Minuten?$/),
      group,
      screen.getByRole('radio', { name: 'Antwort leitung' }),
      screen.getByText('oder'),
      screen.getByRole('radio', { name: 'Weiß ich nicht' }),
      screen.getByText('Warum wir das fragen'),
      screen.getByText('Notiz zu dieser Frage (freiwillig)'),
      next(),
      screen.getByRole('button', { name: 'Später beantworten' }),
      screen.getByRole('link', { name: 'Zur Übersicht aller Fragen' }),
    ];
    for (const [index, element] of order.slice(1).entries()) {
      const relation = order[index]?.compareDocumentPosition(element) ?? 0;
      expect(relation & Node.DOCUMENT_POSITION_FOLLOWING, element.textContent ?? '').toBeTruthy();
    }
  });

  it('wählt nichts vor und erklärt „Weiß ich nicht“', () => {
    open('rolle');
    for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false);
    expect(
      screen.getByRole('radio', {
        name: 'Weiß ich nicht',
        description: 'Wird im Ergebnis als offener Punkt aufgeführt, nicht als Mangel.',
      }),
    ).toBeDefined();
  });

  it('hat eine Hilfe, die zur Gruppe gehört und Wörter erklärt', async () => {
    const { user } = open('rolle');
    expect(screen.getByRole('group', { description: 'Ein Server spielt keine Rolle.' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Server' }));
    expect(screen.getByText(/Rechner, der Daten für viele bereitstellt/)).toBeDefined();
  });

  it('sagt ohne Auswahl in Zusammenfassung und Gruppe dasselbe und führt zur ersten Antwort', async () => {
    const { user, session } = open('rolle');
    await user.click(next());
    const summary = screen.getByRole('region', { name: 'Bitte prüfen Sie Ihre Angabe' });
    expect(document.activeElement).toBe(summary);
    expect(document.title).toMatch(/^Fehler: Welche Rolle haben Sie\?/);
    const group = screen.getByRole('group', { name: 'Welche Rolle haben Sie?' });
    const described = group.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain(unanswered);
    await user.click(within(summary).getByRole('link', { name: unanswered }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Antwort leitung' }));
    expect(session().reading.answers).toEqual({});
    expect(await violations(document.body)).toEqual([]);
  });

  it('lässt sich ganz mit der Tastatur beantworten und geht erst mit Enter weiter', async () => {
    const { user, session } = open('rolle');
    screen.getByRole('radio', { name: 'Antwort leitung' }).focus();
    await user.keyboard(' {ArrowDown}');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Antwort kasse' }).checked).toBe(true);
    expect(session().at).toBe('rolle');
    await user.keyboard('{Enter}');
    expect(session()).toMatchObject({ at: 'partner', answers: { rolle: 'kasse' } });
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 1, name: 'Wer ist beteiligt?' }),
    );
    expect(document.title).toBe('Wer ist beteiligt? – Teil 1 von 4: Teil kommune – Betriebskompass');
  });

  it('nimmt den Fehler aus dem Titel, sobald es weitergeht', async () => {
    const { user } = open('rolle');
    await user.click(next());
    await user.click(screen.getByRole('radio', { name: 'Weiß ich nicht' }));
    await user.click(next());
    expect(document.title).toMatch(/^Wer ist beteiligt\?/);
  });

  it('lässt sich später beantworten, ohne etwas zu speichern', async () => {
    const { user, session } = open('rolle');
    await user.click(screen.getByRole('button', { name: 'Später beantworten' }));
    expect(session().at).toBe('partner');
    expect(session().answers).toEqual({});
  });

  it('behält eine getroffene Wahl auch mit „Später beantworten“', async () => {
    const { user, session } = open('rolle');
    await user.click(screen.getByRole('radio', { name: 'Antwort kasse' }));
    await user.click(screen.getByRole('button', { name: 'Später beantworten' }));
    expect(session().at).toBe('partner');
    expect(session().answers).toEqual({ rolle: 'kasse' });
  });

  it('fragt neu, wenn es die gespeicherte Antwort nicht mehr gibt', async () => {
    const { user } = open('rolle', { rolle: 'abgeschafft' });
    await user.click(next());
    expect(screen.getByRole('link', { name: unanswered })).toBeDefined();
  });

  it('zeigt beim Zurückgehen die gespeicherte Antwort', async () => {
    const { user } = open('partner', { rolle: 'kasse' });
    await user.click(screen.getByRole('link', { name: 'Zurück' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Antwort kasse' }).checked).toBe(true);
  });
});

describe('Warum und Notiz', () => {
  it('begründet die Frage mit Quelle und nennt, wer es weiß', () => {
    open('rolle');
    expect(screen.getByText('Die Antwort ordnet ein.')).toBeDefined();
    expect(screen.getByText('Wer es meist weiß: Leitung')).toBeDefined();
    expect(screen.getByText('Quelle, 2026-11')).toBeDefined();
  });

  it('behält die Notiz schon beim Schreiben, auch wenn die Frage offen bleibt', async () => {
    const { user, session } = open('rolle');
    await user.click(screen.getByText('Notiz zu dieser Frage (freiwillig)'));
    await user.type(screen.getByRole('textbox', { name: 'Ihre Notiz' }), 'Herrn Amt fragen ');
    expect(session().notes).toEqual({ rolle: 'Herrn Amt fragen' });
    expect(screen.getByText('Notiz (vorhanden)')).toBeDefined();
    expect(
      screen.getByRole('textbox', { description: /keine Passwörter und keine Personendaten/ }),
    ).toBeDefined();
  });

  it('steht offen, wenn schon etwas notiert ist', () => {
    renderInterview(<QuestionScreen />, {
      notes: { rolle: 'Nachfragen' },
      events: [{ type: 'goTo', question: 'rolle' }],
    });
    expect(screen.getByText('Notiz (vorhanden)').closest('details')?.open).toBe(true);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ihre Notiz' }).value).toBe('Nachfragen');
  });
});

describe('Mehrere Antworten', () => {
  it('speichert „nichts davon“ als Antwort, die alle anderen ausschließt', async () => {
    const { user, session } = open('partner');
    await user.click(screen.getByRole('checkbox', { name: 'Antwort rechenzentrum' }));
    await user.click(screen.getByRole('checkbox', { name: 'Niemand von außen' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Antwort rechenzentrum' }).checked).toBe(
      false,
    );
    await user.click(next());
    expect(session().reading.answers.partner).toEqual([]);
  });

  it('verlangt mindestens ein Kreuz', async () => {
    const { user, session } = open('partner');
    await user.click(next());
    expect(screen.getByRole('link', { name: unanswered })).toBeDefined();
    expect(session().reading.answers).toEqual({});
  });

  it('warnt, bevor eine Änderung beantwortete Fragen ruhen lässt, und löscht nichts', async () => {
    const { user, session } = open('partner', { partner: ['dienstleister'], laufzeit: 'kurz' });
    expect(screen.queryByText(/Diese Änderung betrifft/)).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Niemand von außen' }));
    expect(
      within(screen.getByRole('status')).getByText(
        'Diese Änderung betrifft 1 beantwortete Frage. Die Antwort bleibt gespeichert, zählt aber nicht mehr.',
      ),
    ).toBeDefined();
    await user.click(next());
    expect(session().reading.answers).toMatchObject({ partner: [], laufzeit: 'kurz' });
  });
});

describe('Zahl und Text', () => {
  it('nimmt eine Zahl in deutscher Schreibweise', async () => {
    const { user, session } = open('plaetze');
    await user.type(screen.getByRole('textbox', { name: 'Ihre Angabe' }), '1.200{Enter}');
    expect(session().reading.answers.plaetze).toBe(1200);
  });

  it('trennt einen Bereich, der in einem Feld steht', async () => {
    const { user, session } = open('plaetze');
    await user.type(screen.getByRole('textbox', { name: 'Ihre Angabe' }), '20 – 50 Stück{Enter}');
    expect(session().answers.plaetze).toEqual({ from: 20, to: 50 });
  });

  it('sagt genau, warum eine Zahl nicht zu lesen ist', async () => {
    const { user, session } = open('plaetze');
    await user.type(screen.getByRole('textbox', { name: 'Ihre Angabe' }), '10 12{Enter}');
    expect(screen.getByRole('link', { name: /Meinten Sie 1\.012 oder 10 bis 12\?/ })).toBeDefined();
    expect(session().answers).toEqual({});
  });

  it('zeigt Gespeichertes mit allen Stellen und ändert es durch „Weiter“ nicht', async () => {
    const { user, session } = open('plaetze', { plaetze: 1.125 });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Ihre Angabe' }).value).toBe('1,125');
    await user.click(next());
    expect(session().answers.plaetze).toBe(1.125);
  });

  it('nimmt eine Spanne und zeigt den Fehler am betroffenen Feld', async () => {
    const { user, session } = open('plaetze');
    await user.click(screen.getByRole('checkbox', { name: /ungefähren Bereich/ }));
    await user.type(screen.getByRole('textbox', { name: 'Von' }), '20');
    await user.type(screen.getByRole('textbox', { name: 'Bis' }), '5');
    await user.click(next());
    await user.click(screen.getByRole('link', { name: /Bis: Das Ende darf nicht kleiner sein/ }));
    const upper = screen.getByRole<HTMLInputElement>('textbox', { name: 'Bis' });
    expect(document.activeElement).toBe(upper);
    expect(upper.getAttribute('aria-invalid')).toBe('true');
    await user.clear(upper);
    await user.type(upper, '50{Enter}');
    expect(session().reading.answers.plaetze).toEqual({ from: 20, to: 50 });
  });

  it('lässt eine freiwillige Angabe leer, ohne zu mahnen', async () => {
    const { user, session } = open('ausgaben');
    expect(screen.getByText('Diese Angabe ist freiwillig.')).toBeDefined();
    await user.click(next());
    expect(session().at).toBe('plaetze');
    expect(session().answers).toEqual({});
  });

  it('speichert eingefügten Text ohne Unsichtbares und zählt Zeichen', async () => {
    const { user, session } = open('sonst');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ihre Antwort' });
    await user.click(field);
    await user.paste(`Umzug\u00a0im\u00ad Mai ${'🏛'.repeat(60)}`);
    expect(Array.from(field.value)).toHaveLength(50);
    await user.click(next());
    expect(session().answers.sonst).toBe(`Umzug im Mai ${'🏛'.repeat(37)}`);
  });

  it('speichert auch kurzen Text so, wie er aus einer Datei käme', async () => {
    const { user, session } = open('sonst');
    await user.click(screen.getByRole('textbox', { name: 'Ihre Antwort' }));
    await user.paste(' Umzug\u00a0im\u200b Mai\u2028danach Ruhe ');
    await user.click(next());
    expect(session().answers.sonst).toBe('Umzug im Mai\ndanach Ruhe');
  });

  it('zählt auch in der Notiz Zeichen', async () => {
    const { user, session } = open('rolle');
    await user.click(screen.getByText('Notiz zu dieser Frage (freiwillig)'));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ihre Notiz' });
    await user.click(field);
    await user.paste('🏛'.repeat(501));
    expect(field.value).toBe('🏛'.repeat(500));
    expect(session().notes.rolle).toBe('🏛'.repeat(500));
  });

  it('verwirft das Geschriebene, wenn „Weiß ich nicht“ gewählt wird, und umgekehrt', async () => {
    const { user, session } = open('sonst');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ihre Antwort' });
    const unknown = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Weiß ich nicht' });
    await user.click(unknown);
    await user.type(field, 'Umzug');
    expect(unknown.checked).toBe(false);
    await user.click(unknown);
    expect(field.value).toBe('');
    await user.click(next());
    expect(session().reading.answers.sonst).toBe('unknown');
  });
});

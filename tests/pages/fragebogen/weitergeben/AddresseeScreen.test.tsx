import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OverviewScreen } from '../../../../src/pages/fragebogen/OverviewScreen.tsx';
import type { Answers } from '../../../../src/questionnaire/answers.ts';
import { renderInterview } from '../../../support/renderInterview.tsx';
import { village } from '../../../support/uiQuestionnaire.ts';
import { violations } from '../../accessibility.ts';

const asks: Record<string, string> = { ausgaben: 'kasse', plaetze: 'kasse' };
const questionnaire = {
  ...village,
  contacts: [...village.contacts, { id: 'kasse', label: 'Kämmerei' }],
  sections: village.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({
      ...question,
      askWhom: asks[question.id] ?? question.askWhom,
    })),
  })),
};
const begun: Answers = { rolle: 'kasse', partner: [], bausteine: ['email', 'server'], plaetze: 'unknown' };

const overview = (answers: Answers = begun) =>
  renderInterview(<OverviewScreen />, {
    questionnaire,
    answers,
    drafts: { sonst: { text: 'Vielleicht' } },
    events: [{ type: 'overview' }],
  });
const listIn = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const toCopy = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text zum Weitergeben' });

beforeEach(() => {
  window.scrollTo = vi.fn();
});
afterEach(() => vi.unstubAllGlobals());

describe('„Wer weiß das?“', () => {
  it('nennt in der Übersicht je Stelle, wie viel offen ist und warum', async () => {
    overview();
    expect(listIn('Wer weiß das?')).toEqual([
      'Leitung6 Angaben, davon 1 angefangen',
      'Kämmerei1 Angabe mit „Weiß ich nicht“',
    ]);
    expect(await violations(document.body)).toEqual([]);
  });

  it('führt zu dem, was bei einer Stelle offen ist, und von dort zu jeder Frage und Zeile', async () => {
    const { user, session, send } = overview();
    await user.click(screen.getByRole('link', { name: 'Leitung' }));
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 1, name: 'Zu klären bei: Leitung' }),
    );
    expect(listIn('Offene Fragen').filter((words) => words?.includes('Zeile'))).toContain(
      'Zeile server: Betrieb Noch nicht beantwortet',
    );
    expect(await violations(document.body)).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'Zeile server: Betrieb' }));
    expect(session()).toMatchObject({ screen: 'asking', at: 'betrieb', row: 'server' });
    send({ type: 'overview', contact: 'leitung' });
    await user.click(screen.getByRole('link', { name: 'Was sollte sonst bekannt sein?' }));
    expect(session()).toMatchObject({ screen: 'asking', at: 'sonst' });
  });

  it('führt weiter zu den übrigen Stellen und zurück zur Übersicht', async () => {
    const { user, session } = overview();
    await user.click(screen.getByRole('link', { name: 'Leitung' }));
    await user.click(screen.getByRole('link', { name: 'Kämmerei', description: /1 Angabe/ }));
    expect(listIn('Offene Fragen')).toEqual([
      'Wie viele Arbeitsplätze gibt es?Teil 4 von 4: Teil kosten – Frage\u00a02: „Weiß ich nicht“',
    ]);
    await user.click(screen.getByRole('link', { name: 'Zurück zur Übersicht' }));
    expect(session()).toMatchObject({ screen: 'overview', contact: undefined });
  });

  it('sagt, wenn bei einer Stelle nichts mehr offen ist', () => {
    const { send } = overview({ ...begun, plaetze: 5 });
    send({ type: 'overview', contact: 'kasse' });
    expect(screen.getByText('Hier ist nichts mehr offen.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Text kopieren' })).toBeNull();
  });
});

describe('„Fragen zum Weitergeben“', () => {
  it('kopiert genau den Text, der zu sehen ist, und sagt es', async () => {
    const { user, send } = overview();
    send({ type: 'overview', contact: 'kasse' });
    await user.click(screen.getByRole('button', { name: 'Text kopieren' }));
    expect(await navigator.clipboard.readText()).toBe(toCopy().value);
    expect(toCopy().value).toContain('Wie viele Arbeitsplätze gibt es?');
    expect(toCopy().readOnly).toBe(true);
    expect(screen.getByRole('status').textContent).toBe(
      'Der Text liegt in der Zwischenablage. Gesendet ist nichts.',
    );
  });

  it('markiert den Text zum Kopieren von Hand, wenn der Browser nicht kopiert', async () => {
    const { user, send } = overview();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    send({ type: 'overview', contact: 'kasse' });
    await user.click(screen.getByRole('button', { name: 'Text kopieren' }));
    expect(screen.getByRole('status').textContent).toMatch(/^Der Browser erlaubt das Kopieren nicht\./);
    expect(document.activeElement).toBe(toCopy());
    expect(toCopy().selectionEnd).toBe(toCopy().value.length);
  });
});

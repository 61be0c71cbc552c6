import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NewContradictions } from '../../../src/pages/fragebogen/NewContradictions.tsx';
import { OverviewScreen } from '../../../src/pages/fragebogen/OverviewScreen.tsx';
import { ReviewScreen } from '../../../src/pages/fragebogen/ReviewScreen.tsx';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { matrix, questionnaireOf, row, section, single } from '../../support/builders.ts';
import { renderInterview } from '../../support/renderInterview.tsx';
import { violations } from '../accessibility.ts';

const both = (a: string, is: string, b: string, other: string) => ({
  all: [
    { question: a, is },
    { question: b, is: other },
  ],
});
const questionnaire = questionnaireOf(
  [
    section('eins', [
      single('betrieb', ['selbst', 'fremd'], { short: 'Betrieb' }),
      single('vertrag', ['ja', 'nein'], { short: 'Vertrag' }),
      matrix('orte', [row('netz'), row('server')], ['haus', 'fern'], { short: 'Orte' }),
    ]),
    section('zwei', [single('ende', ['a', 'b'])]),
  ],
  {
    bausteine: [
      { id: 'netz', name: 'Netz', weight: 1 },
      { id: 'server', name: 'Server', weight: 1 },
    ],
    contradictions: [
      {
        id: 'W01',
        cases: [{ when: both('betrieb', 'selbst', 'vertrag', 'ja') }],
        text: 'Alles im eigenen Haus, und doch ein Vertrag über den Betrieb?',
        questions: ['betrieb', 'vertrag'],
      },
      {
        id: 'W02',
        cases: ['netz', 'server'].map((id) => ({
          row: id,
          when: both('betrieb', 'selbst', `orte@${id}`, 'fern'),
        })),
        text: 'Selbst betrieben, und doch an einem anderen Ort?',
        questions: ['betrieb', 'orte@*'],
      },
    ],
  },
);
const open = (answers: Answers, Screen: () => React.ReactNode = () => null) =>
  renderInterview(
    <>
      <NewContradictions />
      <Screen />
    </>,
    { questionnaire, answers, events: [{ type: 'goTo', question: 'vertrag' }] },
  );
const said = () => screen.getByRole('status').textContent;
const first = 'Alles im eigenen Haus, und doch ein Vertrag über den Betrieb?';

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Zwei Angaben, die selten zusammengehen', () => {
  it('werden auf dem nächsten Bildschirm einmal gesagt, mit beiden Wegen zum Ändern', async () => {
    const { user, send, session } = open({ betrieb: 'selbst' });
    expect(said()).toBe('');
    send({ type: 'answer', answer: 'ja' });
    expect(session().at).toBe('orte');
    expect(said()).toBe(`Vielleicht passen zwei Angaben nicht zusammen.${first}`);
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      '„Betrieb“ ändern',
      '„Vertrag“ ändern',
    ]);
    expect(await violations(document.body)).toEqual([]);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(session()).toMatchObject({ screen: 'revising', at: 'betrieb' });
  });

  it('werden nicht wiederholt, bis sie neu entstehen', () => {
    const { send } = open({ betrieb: 'selbst' });
    send({ type: 'answer', answer: 'ja' });
    send({ type: 'skip' });
    expect(said()).toBe('');
    send({ type: 'change', question: 'vertrag' });
    send({ type: 'answer', answer: 'nein' });
    expect(said()).toBe('');
    send({ type: 'change', question: 'vertrag' });
    send({ type: 'answer', answer: 'ja' });
    expect(said()).toContain(first);
  });

  it('verschwinden, sobald eine geändert ist', () => {
    const { send } = open({ betrieb: 'selbst' });
    send({ type: 'answer', answer: 'ja' });
    act(() => undefined);
    send({ type: 'change', question: 'betrieb' });
    send({ type: 'answer', answer: 'fremd' });
    expect(said()).toBe('');
    expect(screen.queryAllByRole('link')).toEqual([]);
  });

  it('werden beim Öffnen nicht vorgehalten, stehen aber in der Übersicht, je Zeile', async () => {
    const { send, user, session } = open(
      { betrieb: 'selbst', vertrag: 'ja', orte: { netz: 'haus', server: 'fern' } },
      OverviewScreen,
    );
    send({ type: 'overview' });
    expect(said()).toBe('');
    const list = screen.getByRole('region', { name: 'Passt das zusammen?' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('p')?.textContent),
    ).toEqual([first, 'Selbst betrieben, und doch an einem anderen Ort? Das gilt für Server.']);
    expect(await violations(document.body)).toEqual([]);
    await user.click(within(list).getByRole('link', { name: '„Orte: Zeile server“ ändern' }));
    expect(session()).toMatchObject({ screen: 'revising', at: 'orte' });
  });

  it('werden für mehrere Zeilen zusammen gesagt', () => {
    const { send } = open(
      { betrieb: 'selbst', vertrag: 'nein', orte: { netz: 'fern', server: 'fern' } },
      OverviewScreen,
    );
    send({ type: 'overview' });
    const list = within(screen.getByRole('region', { name: 'Passt das zusammen?' }));
    expect(list.getAllByRole('listitem')).toHaveLength(1);
    expect(list.getByText(/anderen Ort\? Das gilt für Netz und Server\.$/)).toBeDefined();
    expect(list.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      '„Betrieb“ ändern',
      '„Orte“ ändern',
    ]);
  });

  it('werden dort, wo die Liste steht, nur angesagt', () => {
    const { send } = open(
      { betrieb: 'selbst', orte: { netz: 'haus', server: 'haus' }, ende: 'a' },
      ReviewScreen,
    );
    send({ type: 'answer', answer: 'ja' });
    send({ type: 'change', question: 'vertrag' });
    send({ type: 'answer', answer: 'nein' });
    send({ type: 'change', question: 'vertrag' });
    send({ type: 'answer', answer: 'ja' });
    expect(screen.getByRole('heading', { level: 1, name: 'Ihre Antworten prüfen' })).toBeDefined();
    expect(said()).toContain(first);
    expect(screen.getAllByRole('link', { name: '„Betrieb“ ändern' })).toHaveLength(1);
  });

  it('gibt es ohne Widerspruch nicht', () => {
    const { send } = open({ betrieb: 'fremd', vertrag: 'ja' }, OverviewScreen);
    send({ type: 'overview' });
    expect(screen.queryByRole('region', { name: 'Passt das zusammen?' })).toBeNull();
  });
});

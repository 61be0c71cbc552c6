import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RowAnswers } from '../../../src/questionnaire/answers.ts';
import { matrix, questionnaireOf, row, single } from '../../support/builders.ts';
import { QuestionScreen } from '../../support/QuestionScreen.tsx';
import { renderInterview } from '../../support/renderInterview.tsx';
import { violations } from '../accessibility.ts';

const settle = {
  title: 'Steht die Technik bei Ihnen?',
  help: 'Im Rathaus oder in einem anderen Gebäude der Kommune.',
  options: [
    { label: 'Ja, bei allen', to: 'betreut' },
    { label: 'Nein, bei keinem', to: 'hosting' },
    { label: 'Das ist unterschiedlich' },
  ],
};
const questionnaire = questionnaireOf([
  matrix(
    'betrieb',
    ['netz', 'server', 'email', 'website'].map((id) => row(id)),
    ['betreut', 'hosting', 'kommunal'],
    { title: 'Wie wird das betrieben?', settle },
  ),
  single('danach', ['a', 'b']),
]);
const either = { oneOf: ['betreut', 'hosting'] };
const migrated: RowAnswers = { netz: either, server: either, email: 'kommunal', website: either };
const open = (betrieb: RowAnswers) =>
  renderInterview(<QuestionScreen />, {
    questionnaire,
    answers: { betrieb },
    events: [{ type: 'goTo', question: 'betrieb' }],
  });
const next = () => screen.getByRole('button', { name: 'Weiter' });
const group = () => screen.queryByRole('group', { name: settle.title });

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Was eine Überführung offen ließ', () => {
  it('klärt eine Frage für alle Zeilen, die sie nennt, und für keine andere', async () => {
    const { user, session } = open(migrated);
    expect(group()).not.toBeNull();
    expect(screen.getByText('Betrifft: Zeile netz, Zeile server und Zeile website.')).toBeDefined();
    expect(screen.getByText(settle.help)).toBeDefined();
    expect(await violations(document.body)).toEqual([]);
    screen.getByRole('radio', { name: 'Ja, bei allen' }).focus();
    await user.keyboard(' {ArrowDown}{Enter}');
    expect(session()).toMatchObject({
      at: 'danach',
      answers: { betrieb: { netz: 'hosting', server: 'hosting', email: 'kommunal', website: 'hosting' } },
    });
  });

  it('führt danach zu Zeilen, die noch gar nicht beantwortet sind', async () => {
    const { website: _open, ...rest } = migrated;
    const { user, session } = open(rest);
    await user.click(screen.getByRole('radio', { name: 'Ja, bei allen' }));
    await user.click(next());
    expect(session().answers.betrieb).toEqual({ netz: 'betreut', server: 'betreut', email: 'kommunal' });
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 1, name: /^4 von 4: Zeile website/ }),
    );
  });

  it('geht sonst Zeile für Zeile, und jede sagt, was von früher bekannt ist', async () => {
    const { user, session } = open(migrated);
    await user.click(screen.getByRole('radio', { name: 'Das ist unterschiedlich' }));
    await user.click(next());
    expect(session().answers.betrieb).toEqual(migrated);
    for (const name of ['1 von 4: Zeile netz', '2 von 4: Zeile server', '4 von 4: Zeile website']) {
      expect(screen.getByRole('heading', { level: 1, name: new RegExp(`^${name}`) })).toBeDefined();
      expect(screen.getByText(/^Nach Ihrer früheren Antwort: entweder „Antwort betreut“ oder/)).toBeDefined();
      await user.click(screen.getByRole('radio', { name: 'Antwort hosting' }));
      await user.click(next());
    }
    expect(session().at).toBe('danach');
  });

  it('sagt, wenn nichts gewählt ist, und lässt sich für später lassen', async () => {
    const { user, session } = open(migrated);
    await user.click(next());
    await user.click(screen.getByRole('link', { name: /Bitte wählen Sie eine Antwort/ }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Ja, bei allen' }));
    await user.click(screen.getByRole('button', { name: 'Später beantworten' }));
    expect(session()).toMatchObject({ at: 'danach', answers: { betrieb: migrated } });
  });

  it('fragt so nicht für eine einzige Zeile und nicht, wo noch anderes möglich ist', () => {
    open({ ...migrated, server: 'betreut', website: { oneOf: ['betreut', 'kommunal'] } });
    expect(group()).toBeNull();
    expect(screen.getByRole('heading', { level: 1, name: /^1 von 4: Zeile netz/ })).toBeDefined();
  });
});

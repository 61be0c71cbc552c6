import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { QuestionScreen } from '../../support/QuestionScreen.tsx';
import { realQuestionnaire } from '../../support/real.ts';
import { renderInterview } from '../../support/renderInterview.tsx';

const answers = {
  p_partner: ['dienstleister'],
  bausteine: ['server', 'arbeitsplatz'],
  bausteine_weitere: [],
  betrieb: { server: 'lokal_betreut', arbeitsplatz: 'lokal_betreut' },
};
const open = () =>
  renderInterview(<QuestionScreen />, {
    questionnaire: realQuestionnaire,
    answers,
    events: [{ type: 'goTo', question: 'aufgaben', row: 'a04' }],
  });
const provider = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'IT-Dienstleister' });

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Ein Vorschlag für eine Aufgabe', () => {
  it('steht bei der Aufgabe und gilt erst, wenn ihn jemand übernimmt', async () => {
    const { user, session } = open();
    expect(screen.getByText(/^Vorschlag aus Ihren Angaben: IT-Dienstleister/)).toBeDefined();
    expect(provider().checked).toBe(false);
    expect(session().answers.aufgaben).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'übernehmen' }));
    expect(provider().checked).toBe(true);
    expect(session().answers.aufgaben).toEqual({ a04: { parties: ['dienstleister'] } });
    expect(screen.queryByText(/^Vorschlag aus/)).toBeNull();
    expect(document.activeElement?.getAttribute('type')).toBe('checkbox');
  });

  it('gilt auch für alle Aufgaben auf einmal und lässt sich zurücknehmen', async () => {
    const { user, session } = open();
    await user.click(screen.getByRole('button', { name: /^alle \d+ übernehmen$/ }));
    expect(session().answers.aufgaben).toMatchObject({
      a03: { parties: ['kommune'] },
      a04: { parties: ['dienstleister'] },
    });
    expect(Object.keys(session().answers.aufgaben ?? {})).not.toContain('a15');
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(session().answers.aufgaben).toBeUndefined();
  });
});

import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewScreen } from '../../../src/pages/fragebogen/ReviewScreen.tsx';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { renderInterview } from '../../support/renderInterview.tsx';
import { violations } from '../accessibility.ts';

const summary = 'Worauf beruhen diese Angaben? (freiwillig)';
const check = (answers: Answers) =>
  renderInterview(<ReviewScreen />, { answers, events: [{ type: 'review', section: 'kommune' }] });
const answered: Answers = { rolle: 'kasse', partner: ['dienstleister'] };
const unfold = async ({ user }: ReturnType<typeof check>) => user.click(screen.getByText(summary));
const ofPart = () => screen.getByRole('group', { name: 'Alle Angaben in diesem Teil' });

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Worauf Angaben beruhen', () => {
  it('wird beim Prüfen eines Teils gefragt, zugeklappt und ohne etwas vorauszusetzen', async () => {
    const screenshot = check(answered);
    const details = screen.getByText(summary).closest('details');
    expect(details?.open).toBe(false);
    await unfold(screenshot);
    expect(within(ofPart()).getByRole<HTMLInputElement>('radio', { name: 'Keine Angabe' }).checked).toBe(
      true,
    );
    expect(screenshot.session().evidence).toEqual({ sections: {}, questions: {} });
    expect(await violations(document.body)).toEqual([]);
  });

  it('gilt für den Teil, mit der Tastatur wählbar und rücknehmbar', async () => {
    const interview = check(answered);
    await unfold(interview);
    within(ofPart()).getByRole('radio', { name: 'Keine Angabe' }).focus();
    await interview.user.keyboard('{ArrowDown}');
    expect(interview.session().evidence.sections).toEqual({ kommune: 'schriftlich' });
    expect(screen.getByRole('status').textContent).toBe('Schriftlich belegt: 2 Angaben.');
    await interview.user.keyboard('{ArrowUp}');
    expect(interview.session().evidence.sections).toEqual({});
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('lässt Ausnahmen je Angabe zu, sagt die Wirkung und zeigt sie bei der Antwort', async () => {
    const interview = check(answered);
    await unfold(interview);
    await interview.user.click(within(ofPart()).getByRole('radio', { name: 'Schriftlich belegt' }));
    await interview.user.click(screen.getByText('Einzelne Angaben beruhen auf etwas anderem'));
    const exception = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Beteiligte' });
    expect(exception.selectedOptions[0]?.textContent).toBe('wie der Teil: Schriftlich belegt');
    await interview.user.selectOptions(exception, 'Vermutung');
    expect(interview.session().evidence).toEqual({
      sections: { kommune: 'schriftlich' },
      questions: { partner: 'vermutung' },
    });
    expect(screen.getByRole('status').textContent).toBe('Schriftlich belegt: 1 Angabe. Vermutung: 1 Angabe.');
    expect(screen.getByText('Beruht auf: Vermutung')).toBeDefined();
    await interview.user.selectOptions(exception, '');
    expect(interview.session().evidence.questions).toEqual({});
  });

  it('fragt nur nach Antworten, die es gibt', async () => {
    const interview = check({ rolle: 'kasse', partner: 'unknown' });
    await unfold(interview);
    await interview.user.click(screen.getByText('Einzelne Angaben beruhen auf etwas anderem'));
    expect(screen.getAllByRole('combobox')).toEqual([screen.getByRole('combobox', { name: 'Rolle' })]);
  });

  it('fragt nicht, solange ein Teil nichts enthält', () => {
    check({});
    expect(screen.queryByText(summary)).toBeNull();
  });
});

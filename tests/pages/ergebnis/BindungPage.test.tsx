import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { answers, questionnaire, renderResult } from './renderResult.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
});

const itemOf = (name: string) => screen.getAllByRole('heading', { name })[0]?.closest('li') as HTMLElement;
const levels = () =>
  within(screen.getByRole('figure'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('Bindung', () => {
  it('öffnet jede Dimension zu allen Angaben, die in sie eingehen', () => {
    renderResult({ page: 'bindung' });
    for (const { id, contributions } of assess(read(questionnaire, answers)).dimensions) {
      const name = questionnaire.dimensions.find((dimension) => dimension.id === id)?.name ?? '';
      const item = within(itemOf(name).querySelector('dl') as HTMLElement);
      expect(item.getAllByRole('term')).toHaveLength(contributions.length);
      expect(item.getAllByRole('link', { name: /^Ändern/ })).toHaveLength(contributions.length);
    }
  });

  it('öffnet jeden Befund zu seinen Angaben', () => {
    renderResult({ page: 'bindung' });
    const findings = assess(read(questionnaire, answers)).findings.filter(
      ({ verdict }) => verdict === 'holds',
    );
    expect(findings.length).toBeGreaterThan(0);
    for (const { id, restsOn } of findings) {
      const title = questionnaire.findings.find((finding) => finding.id === id)?.title ?? '';
      const links = within(itemOf(title)).getAllByRole('link', { name: /^Ändern/ });
      const changed = links.map((link) => link.getAttribute('href')?.replace('#/aendern/', ''));
      for (const key of restsOn) expect(changed).toContain(key.split('@')[0]);
    }
  });

  it('zeigt auf Wunsch nur, was schriftlich belegt ist, und lässt den Kopf der Seite, wie er ist', async () => {
    const [part] = questionnaire.sections.filter(({ questions }) =>
      questions.some((each) => 'score' in each),
    );
    const { user, send } = renderResult({ page: 'bindung' });
    expect(screen.queryByRole('checkbox', { name: 'Nur was schriftlich belegt ist' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Prüfen der Antworten' })).toBeDefined();
    send({ type: 'evidence', section: part?.id ?? '', grade: 'muendlich' });
    const before = levels();
    const caption = document.querySelector('.caption')?.textContent;
    await user.click(screen.getByRole('checkbox', { name: 'Nur was schriftlich belegt ist' }));
    expect(levels()).not.toEqual(before);
    expect(screen.getByRole('status').textContent).toContain('zählen auf dieser Seite als unbekannt');
    expect(document.querySelector('.caption')?.textContent).toBe(caption);
    await user.click(screen.getByRole('checkbox', { name: 'Nur was schriftlich belegt ist' }));
    expect(levels()).toEqual(before);
  });

  it('führt zum selben Abschnitt des Dokuments', async () => {
    const { user, session } = renderResult({ page: 'bindung' });
    await user.click(await screen.findByRole('link', { name: /^Im Dokument: Abschnitt \d$/ }));
    expect(session().result).toEqual({ page: 'alles', part: 'bindung' });
    expect(document.activeElement?.textContent).toMatch(/Bindung an Anbieter$/);
  });
});

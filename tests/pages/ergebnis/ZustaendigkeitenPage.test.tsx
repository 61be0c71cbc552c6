import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { taskLines } from '../../../src/entscheidungsgrundlage/aufgaben.ts';
import { contextOfExample, questionnaire, renderResult } from './renderResult.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Zuständigkeiten', () => {
  it('zeigt Aufgaben mit Lücke nach Gewicht und faltet zusammen, was geklärt ist', () => {
    renderResult({ page: 'zustaendigkeiten' });
    const { groups, settled } = taskLines(contextOfExample());
    for (const { title, tasks } of groups) {
      const region = screen.getByRole('heading', { name: `${title} (${tasks.length})` }).closest('section');
      const names = within(region as HTMLElement).getAllByRole('heading', { level: 3 });
      expect(names.map(({ textContent }) => textContent)).toEqual(tasks.map(({ name }) => name));
    }
    const folded = screen.getByText(`Geklärt (${settled.length})`).closest('details');
    expect(folded?.open).toBe(false);
  });

  it('führt jede Aufgabe des Fragebogens genau einmal', () => {
    renderResult({ page: 'zustaendigkeiten' });
    for (const { name } of questionnaire.tasks) {
      const named = screen.queryAllByRole('heading', { level: 3, name }).length;
      const listed = screen.queryAllByText(new RegExp(`^Hier ist eine Lücke.*${name}`)).length;
      expect(named + listed, name).toBe(1);
    }
  });

  it('öffnet jede Lücke zum nächsten Schritt, zu dem, was bleibt, und zur Angabe', () => {
    renderResult({ page: 'zustaendigkeiten' });
    const [gap] = screen.getAllByText('Nächster Schritt', { selector: 'summary' });
    const details = within(gap?.closest('details') as HTMLElement);
    expect(details.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Nächster Schritt',
      'Bleibt bei der Kommune',
      'Ihre Angabe',
    ]);
    expect(details.getByRole('link', { name: /^Ändern: / })).toBeDefined();
  });
});

import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { VerantwortungPage } from '../../../src/pages/info/VerantwortungPage.tsx';
import { violations } from '../accessibility.ts';
import { deadLinks, flaws, rowsOf, show } from './infoPage.tsx';

const kept = 'Aufgaben, die sich nicht abgeben lassen';
const delegable = 'Aufgaben, die andere ausführen können';

let markup = '';
beforeEach(() => {
  markup = show(<VerantwortungPage questionnaire={questionnaire} />);
});

describe('Wer ist wofür verantwortlich?', () => {
  it('ist fertiges, gültig verlinktes HTML mit einer Hauptüberschrift', async () => {
    expect(flaws(markup)).toEqual([]);
    expect(deadLinks()).toEqual([]);
    expect(await violations(document.body)).toEqual([]);
  });

  it('zeigt alle 20 Aufgaben mit dem, was bleibt, was andere tun können und warum es zählt', () => {
    const rows = [kept, delegable].flatMap((name) => rowsOf(screen.getByRole('table', { name })));
    expect(rows).toHaveLength(20);
    for (const { name, why, canDelegate } of questionnaire.tasks) {
      const row = rows.find(([head]) => head?.startsWith(name)) ?? [];
      expect(row).toHaveLength(4);
      expect(row[1]).toMatch(/\w+/);
      expect(row.slice(2)).toEqual([canDelegate, why]);
    }
  });

  it('trennt, was sich nicht abgeben lässt, von dem, was andere ausführen können', () => {
    const rows = rowsOf(screen.getByRole('table', { name: kept }));
    const tasks = questionnaire.tasks.filter(({ stays }) => stays);
    expect(rows.map((row) => row[1])).toEqual(tasks.map(({ stays }) => stays));
    expect(screen.getByRole('heading', { name: 'Acht Aufgaben, die bei der Kommune bleiben' })).toBeTruthy();
  });

  it('gibt jeder Aufgabe eine eigene Adresse', () => {
    for (const { id, name } of questionnaire.tasks) {
      expect(document.getElementById(id)?.textContent).toContain(name);
    }
  });

  it('nennt zu jedem Betriebsmodell typische Lücken, als eigene Bewertungslogik', () => {
    const typical = screen.getByRole('region', { name: 'Typische Lücken je Betriebsmodell' });
    expect(typical.textContent).toContain('unsere Bewertungslogik');
    const models = within(typical).getAllByRole('heading', { level: 3 });
    expect(models).toHaveLength(6);
    for (const model of models) {
      const card = model.closest('li');
      expect(card?.querySelectorAll('li').length).toBeGreaterThanOrEqual(3);
    }
  });
});

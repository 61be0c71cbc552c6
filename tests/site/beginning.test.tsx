import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { App } from '../../src/site/App.tsx';
import { beginAsAsked } from '../../src/site/beginning.ts';
import { workspace } from '../../src/workspace/useWorkspace.ts';
import { teachDialog } from '../support/dialog.ts';
import { registryOf } from '../support/registry.ts';
import { secondQuestionnaire } from '../support/second.ts';
import { village } from '../support/uiQuestionnaire.ts';
import 'fake-indexeddb/auto';

const store = () => workspace.getState();

/** Opens the questionnaire as the link on the page before it does. */
async function arrive(...questionnaires: Questionnaire[]): Promise<void> {
  history.replaceState(null, '', '/fragen/#/beginnen');
  const registry = registryOf(...questionnaires);
  const hasBegun = await beginAsAsked(registry);
  render(<App registry={registry} hasBegun={hasBegun} />);
}
const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 });
const welcome = 'Wie ist Ihre IT heute aufgestellt?';

beforeEach(async () => {
  teachDialog();
  window.scrollTo = vi.fn();
  await store().open();
  await store().removeAll();
});

describe('Einschätzung beginnen', () => {
  it('führt ohne Umweg zur ersten Frage, und zurück beginnt nicht noch eine', async () => {
    await arrive(village);
    await heading('Welche Rolle haben Sie?');
    expect(store().list).toHaveLength(1);
    expect(location.hash).toMatch(/^#\/fragen\//);
    history.back();
    await heading(welcome);
    expect(location.hash).toBe('#/');
    expect(screen.getByRole('button', { name: /^Weitermachen/ })).toBeDefined();
    expect(store().list).toHaveLength(1);
  });

  it('lässt eine begonnene Einschätzung, wie sie ist, und bietet beides an', async () => {
    await store().create(village, 'Dorf');
    store().save({ answers: { rolle: 'kasse' }, notes: {}, at: 'rolle' });
    await store().flush();
    await arrive(village);
    await heading(welcome);
    expect(screen.getByRole('button', { name: 'Weitermachen: Dorf' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Einschätzung beginnen' })).toBeDefined();
    expect(store().list).toMatchObject([{ municipality: 'Dorf', answered: 1 }]);
  });

  it('zeigt Unlesbares an, statt darüber hinwegzugehen', async () => {
    workspace.setState({ unreadable: { damaged: 1, newer: 0, failed: 0 } });
    await arrive(village);
    await heading(welcome);
    expect(screen.getByText(/nicht lesbar/)).toBeDefined();
    expect(store().list).toEqual([]);
  });

  it('hält ein angesehenes Beispiel nicht für eine begonnene Einschätzung', async () => {
    const id = await store().create(village, 'Gemeinde Musterdorf');
    workspace.setState(({ list }) => ({ list: list.map((each) => ({ ...each, example: true })) }));
    await arrive(village);
    await heading('Welche Rolle haben Sie?');
    expect(store().list.map((each) => each.id)).toContain(id);
    expect(store().list).toHaveLength(2);
  });

  it('fragt bei mehreren Fragebögen, welcher es sein soll', async () => {
    await arrive(village, secondQuestionnaire);
    await heading(welcome);
    expect(store().list).toEqual([]);
  });

  it('geschieht nur an der Adresse, die darum bittet', async () => {
    history.replaceState(null, '', '/fragen/#/uebersicht');
    expect(await beginAsAsked(registryOf(village))).toBe(false);
    expect(location.hash).toBe('#/uebersicht');
    expect(store().list).toEqual([]);
  });
});

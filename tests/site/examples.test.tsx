import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/site/App.tsx';
import { workspace } from '../../src/workspace/useWorkspace.ts';
import { violations } from '../pages/accessibility.ts';
import { teachDialog } from '../support/dialog.ts';
import { registryOf } from '../support/registry.ts';
import { village } from '../support/uiQuestionnaire.ts';
import 'fake-indexeddb/auto';

const store = () => workspace.getState();
const file = {
  format: 'betriebskompass',
  formatVersion: 4,
  municipality: 'Gemeinde Musterdorf',
  example: true,
  questionnaire: { id: village.id, version: village.version },
  answers: { rolle: 'kasse', partner: [], bausteine: [] },
};
const facts = { id: 'musterdorf', municipality: file.municipality, label: 'Alles im eigenen Haus' };
const show = (load: () => Promise<unknown>) => {
  render(<App registry={registryOf(village)} examples={[{ ...facts, load }]} />);
  return userEvent.setup();
};
const example = () => screen.getByRole('button', { name: 'Gemeinde Musterdorf' });

beforeEach(async () => {
  teachDialog();
  window.scrollTo = vi.fn();
  history.replaceState(null, '', '/fragen/');
  await store().open();
  await store().removeAll();
});

describe('Beispiele', () => {
  it('stehen mit ihrer Lage auf der Begrüßung und öffnen mit einem Klick das Ergebnis', async () => {
    const user = show(async () => file);
    const list = within(screen.getByRole('region', { name: 'Erst ein Beispiel ansehen' }));
    expect(list.getByText('Alles im eigenen Haus')).toBeDefined();
    expect(await violations(document.body)).toEqual([]);
    await user.click(example());
    await waitFor(() => expect(location.hash).toMatch(/^#\/ergebnis\/\w+\/ueberblick$/), { timeout: 10_000 });
    expect(store().active).toMatchObject({ example: true, municipality: 'Gemeinde Musterdorf' });
  });

  it('werden nicht noch einmal angelegt, sondern so geöffnet, wie man sie verlassen hat', async () => {
    const load = vi.fn(async () => file);
    const user = show(load);
    await user.click(example());
    await waitFor(() => expect(location.hash).toContain('/ergebnis/'), { timeout: 10_000 });
    store().save({ answers: { ...file.answers, rolle: 'leitung' }, notes: {}, at: undefined });
    await store().create(village, 'Dorf');
    history.replaceState(null, '', '/fragen/#/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await user.click(await screen.findByRole('button', { name: 'Gemeinde Musterdorf' }));
    await waitFor(() => expect(store().active?.answers.rolle).toBe('leitung'));
    expect(
      store()
        .list.map(({ municipality }) => municipality)
        .sort(),
    ).toEqual(['Dorf', 'Gemeinde Musterdorf']);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('sagen, wenn sie sich nicht laden lassen, und lassen es noch einmal versuchen', async () => {
    const load = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(new TypeError('offline'))
      .mockResolvedValue(file);
    const user = show(load);
    await user.click(example());
    expect(await screen.findByText(/Das Beispiel konnte nicht geladen werden/)).toBeDefined();
    expect(store().list).toEqual([]);
    await user.click(example());
    await waitFor(() => expect(store().list).toHaveLength(1));
  });

  it('öffnen von der Startseite aus über ihre Adresse, die danach verbraucht ist', async () => {
    history.replaceState(null, '', '/fragen/#/beispiel/musterdorf');
    show(async () => file);
    await waitFor(() => expect(location.hash).toMatch(/^#\/ergebnis\/\w+\/ueberblick$/), { timeout: 10_000 });
    expect(store().list).toHaveLength(1);
  });

  it('führen zur Begrüßung, wenn es das Beispiel aus der Adresse nicht gibt', async () => {
    history.replaceState(null, '', '/fragen/#/beispiel/gibt_es_nicht');
    show(async () => file);
    expect(await screen.findByRole('heading', { name: 'Wie ist Ihre IT heute aufgestellt?' })).toBeDefined();
    expect(store().list).toEqual([]);
  });
});

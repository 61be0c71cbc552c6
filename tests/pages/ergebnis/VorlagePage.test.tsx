import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '../accessibility.ts';
import { renderResult } from './renderResult.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T10:00:00Z') });
});

const shown = () => renderResult({ page: 'vorlage' });
const button = (name: string) => screen.getByRole('button', { name });
const point = (number: number) => screen.getByRole('textbox', { name: `Punkt ${number}` });
const itemsShown = () => {
  const draft = document.querySelector<HTMLElement>('.resolution');
  return draft
    ? within(draft)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    : [];
};

describe('Vorlage', () => {
  it('nennt das Gremium nach Art und Land der Kommune, freiwillig und zurücknehmbar', async () => {
    const { user, session } = shown();
    expect(itemsShown()[0]).toMatch(/^Das zuständige Gremium beauftragt/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Art der Kommune' }), 'Stadt');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Land' }), 'Hessen');
    expect(itemsShown()[0]).toMatch(/^Die Stadtverordnetenversammlung beauftragt den Magistrat/);
    await user.type(
      screen.getByRole('textbox', { name: 'Gremium, wenn es anders heißt' }),
      'Der Hauptausschuss',
    );
    await user.tab();
    expect(session().matters.place).toEqual({ kind: 'stadt', land: 'HE', body: 'Der Hauptausschuss' });
    expect(itemsShown()[0]).toMatch(/^Der Hauptausschuss beauftragt den Magistrat/);
    await user.click(button('Rückgängig'));
    expect(itemsShown()[0]).toMatch(/^Die Stadtverordnetenversammlung/);
  });

  it('lässt den Text ändern; er steht so im Dokument und lässt sich zurücksetzen', async () => {
    const { user, session } = shown();
    const before = itemsShown();
    await user.click(button('Text bearbeiten'));
    expect(document.activeElement?.textContent).toBe('Text bearbeiten');
    await user.clear(point(1));
    await user.type(point(1), 'Der Rat entscheidet heute.');
    await user.clear(point(2));
    await user.click(button('Text übernehmen'));
    expect(itemsShown()).toEqual(['Der Rat entscheidet heute.']);
    expect(screen.getByText('Entwurf, von der Verwaltung geändert:')).toBeDefined();
    expect(session().matters.resolution?.items).toEqual(['Der Rat entscheidet heute.']);
    await user.click(button('Auf den Vorschlag zurücksetzen'));
    expect(itemsShown()).toEqual(before);
    expect(session().matters).not.toHaveProperty('resolution');
    await user.click(button('Rückgängig'));
    expect(itemsShown()).toEqual(['Der Rat entscheidet heute.']);
  });

  it('behält den geänderten Text, wenn sich der Grund ändert, und bietet den neuen an', async () => {
    const { user, session } = shown();
    await user.click(button('Text bearbeiten'));
    await user.type(point(1), ' Zusatz.');
    await user.click(button('Text übernehmen'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Art der Kommune' }), 'Zweckverband');
    expect(itemsShown()[0]).toContain('Zusatz.');
    const offer = screen.getByRole('region', { name: /Der Vorschlag lautet jetzt/ });
    expect(within(offer).getAllByRole('listitem')[0]?.textContent).toMatch(/^Die Verbandsversammlung/);
    await user.click(button('Meine Fassung behalten'));
    expect(screen.queryByRole('region', { name: /Der Vorschlag lautet jetzt/ })).toBeNull();
    expect(session().matters.resolution?.items[0]).toContain('Zusatz.');
  });

  it('nimmt keinen leeren Beschluss an und behält bei einem Fehler, was geschrieben ist', async () => {
    const { user, session } = shown();
    await user.click(button('Text bearbeiten'));
    for (let number = 1; number <= itemsShown().length; number += 1) await user.clear(point(number));
    await user.click(button('Text übernehmen'));
    expect(
      screen.getByRole('link', { name: 'Bitte lassen Sie mindestens einen Punkt stehen.' }),
    ).toBeDefined();
    expect(session().matters).not.toHaveProperty('resolution');
    await user.click(button('Punkt hinzufügen'));
    await user.click(point(1));
    await user.paste('b'.repeat(1501));
    await user.click(button('Text übernehmen'));
    expect(screen.getByRole('link', { name: /Punkt 1: Bitte kürzen/ })).toBeDefined();
    expect(point(1)).toHaveProperty('value', 'b'.repeat(1501));
    expect(await violations(document.body)).toEqual([]);
  });
});

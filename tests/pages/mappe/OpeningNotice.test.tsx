import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { OpeningNotice } from '../../../src/pages/mappe/OpeningNotice.tsx';
import type { OpeningNotes } from '../../../src/workspace/opening.ts';
import { workspace } from '../../../src/workspace/useWorkspace.ts';
import { village } from '../../support/uiQuestionnaire.ts';
import { violations } from '../accessibility.ts';

const dropped = {
  kind: 'dropped' as const,
  key: 'farbe',
  before: 'blau',
  reason: 'Die Farbe zählt nicht mehr.',
};
const renamed = {
  kind: 'renamed' as const,
  key: 'amt',
  now: 'rolle',
  before: 'kasse',
  reason: 'Ihre Antwort gilt weiter.',
};

const show = (notes: OpeningNotes | undefined) => {
  workspace.setState({ notes });
  render(
    <main>
      <OpeningNotice questionnaire={village} />
    </main>,
  );
};

it('nennt zu jeder Änderung die Frage und den Grund, bis jemand den Hinweis schließt', async () => {
  show({ changes: [renamed, dropped], notice: undefined });
  const notice = screen.getByRole('complementary', { name: 'Hinweis zur Fassung des Fragebogens' });
  const lines = within(notice).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Rolle: Ihre Antwort gilt weiter.',
    'Die Farbe zählt nicht mehr.',
  ]);
  expect(notice.textContent).toContain('Ihr Stand von vorher bleibt erhalten.');
  expect(await violations(document.body)).toEqual([]);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Hinweis schließen' }));
  expect(screen.queryByRole('complementary')).toBeNull();
});

it('faltet viele Änderungen zusammen, damit die Frage zu sehen bleibt', () => {
  const changes = ['a', 'b', 'c', 'd'].map((key) => ({ ...dropped, key, reason: `Grund ${key}.` }));
  show({ changes, notice: undefined });
  const details = screen.getByText('Was sich geändert hat: 4 Punkte').closest('details');
  expect(details?.open).toBe(false);
  expect(within(details ?? document.body).getAllByRole('listitem')).toHaveLength(4);
});

it('sagt, wenn die Fassung unbekannt ist', () => {
  show({ changes: [], notice: 'Die Antworten stammen aus der neueren Fassung 9.9.9.' });
  expect(screen.getByText(/neueren Fassung 9\.9\.9/)).toBeDefined();
  expect(screen.queryByRole('list')).toBeNull();
});

it('sagt nichts, wenn alles blieb, wie es war', () => {
  show(undefined);
  expect(screen.queryByRole('complementary')).toBeNull();
});

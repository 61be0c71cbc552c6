import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { WithChunk } from '../../src/site/WithChunk.tsx';

it('lädt einen Programmteil nach und lässt es nach einem Fehlschlag erneut versuchen', async () => {
  const fetch = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new TypeError('offline'))
    .mockResolvedValue('da');
  render(
    <WithChunk chunk={{ fetched: () => undefined, fetch }}>{(words) => <p>Teil ist {words}</p>}</WithChunk>,
  );
  expect(screen.getByText('Einen Augenblick bitte …')).toBeDefined();
  await userEvent.click(await screen.findByRole('button', { name: 'Erneut versuchen' }));
  expect(await screen.findByText('Teil ist da')).toBeDefined();
});

it('zeigt einen schon geladenen Teil sofort', () => {
  const fetch = vi.fn(async () => 'da');
  render(<WithChunk chunk={{ fetched: () => 'da', fetch }}>{(words) => <p>Teil ist {words}</p>}</WithChunk>);
  expect(screen.getByText('Teil ist da')).toBeDefined();
  expect(fetch).not.toHaveBeenCalled();
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GetDocument } from '../../../src/pages/ergebnis/GetDocument.tsx';
import { makePdf, PdfError } from '../../../src/pdf/pdfClient.ts';
import { renderInterview } from '../../support/renderInterview.tsx';
import { sampleDocument } from './sampleDocument.ts';

vi.mock('../../../src/pdf/pdfClient.ts', async (load) => ({
  ...(await load<typeof import('../../../src/pdf/pdfClient.ts')>()),
  makePdf: vi.fn(),
}));

const show = () =>
  renderInterview(<GetDocument document={sampleDocument} />, { events: [{ type: 'overview' }] });
const download = () => screen.getByRole('button', { name: 'Entscheidungsgrundlage herunterladen (PDF)' });
const saved: { name: string; type: string }[] = [];

beforeEach(() => {
  saved.length = 0;
  let last: Blob | undefined;
  URL.createObjectURL = (file) => {
    last = file as Blob;
    return 'blob:datei';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, type: last?.type ?? '' });
  });
  window.print = vi.fn();
});
afterEach(() => {
  vi.mocked(makePdf).mockReset();
  vi.restoreAllMocks();
});

describe('Entscheidungsgrundlage herunterladen', () => {
  it('erstellt das PDF, sagt wie weit es ist, und speichert es unter einem sprechenden Namen', async () => {
    let finish = (_file: Blob) => {};
    vi.mocked(makePdf).mockImplementation((_document, onProgress) => {
      onProgress?.('setting');
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    show();
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    await userEvent.click(download());
    await vi.waitFor(() => expect(status.textContent).toBe('Die Seiten werden gesetzt …'));
    await userEvent.click(download());
    finish(new Blob(['%PDF'], { type: 'application/pdf' }));
    await vi.waitFor(() => expect(status.textContent).toMatch(/^Fertig\./));
    expect(saved).toEqual([
      {
        name: 'entscheidungsgrundlage-it-betrieb-gemeinde-muesslingen-2026-11-23.pdf',
        type: 'application/pdf',
      },
    ]);
    expect(vi.mocked(makePdf)).toHaveBeenCalledTimes(1);
    expect(vi.mocked(makePdf).mock.calls[0]?.[0]).toBe(sampleDocument);
  });

  it('sagt, wenn das PDF nicht entsteht, und bietet Druckansicht und neuen Versuch an', async () => {
    vi.mocked(makePdf).mockRejectedValueOnce(new PdfError('Das Erstellen des PDFs hat zu lange gedauert.'));
    show();
    await userEvent.click(download());
    await vi.waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain(
        'Das Erstellen des PDFs hat zu lange gedauert.',
      ),
    );
    expect(saved).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Druckansicht öffnen' }));
    expect(window.print).toHaveBeenCalledTimes(1);

    vi.mocked(makePdf).mockResolvedValueOnce(new Blob(['%PDF'], { type: 'application/pdf' }));
    await userEvent.click(download());
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('verrät keine technischen Einzelheiten eines unerwarteten Fehlers', async () => {
    vi.mocked(makePdf).mockRejectedValueOnce(new TypeError('x is not a function'));
    show();
    await userEvent.click(download());
    await vi.waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('Das PDF konnte nicht erstellt werden.'),
    );
    expect(screen.getByRole('alert').textContent).not.toContain('function');
  });

  it('druckt die Seite und führt zu den Antworten', async () => {
    const { session } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Drucken' }));
    expect(window.print).toHaveBeenCalledTimes(1);
    const link = screen.getByRole('link', { name: 'Antworten prüfen' });
    expect(link.getAttribute('href')).toBe('#/pruefen');
    await userEvent.click(link);
    expect(session().screen).toBe('reviewing');
  });
});

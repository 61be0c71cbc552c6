import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PdfReply } from '../../src/pdf/messages.ts';
import { makePdf, PdfError } from '../../src/pdf/pdfClient.ts';
import { documentOf } from '../support/documents.ts';

const doc = documentOf({});

/** A worker whose replies the test decides. */
class FakeWorker {
  onmessage: ((event: { data: PdfReply }) => void) | null = null;
  onerror: ((event: { message?: string }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  postMessage = vi.fn();
  terminate = vi.fn();
  reply = (data: PdfReply) => this.onmessage?.({ data });
}

function begin(options: { patience?: number; signal?: AbortSignal } = {}) {
  const worker = new FakeWorker();
  const onProgress = vi.fn();
  const made = makePdf(doc, onProgress, { ...options, createWorker: () => worker as unknown as Worker });
  return { worker, onProgress, made };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('makePdf', () => {
  it('gibt das Dokument in Auftrag, meldet den Fortschritt und liefert die Datei', async () => {
    const { worker, onProgress, made } = begin();
    expect(worker.postMessage).toHaveBeenCalledWith(doc);
    worker.reply({ stage: 'loading' });
    worker.reply({ stage: 'setting' });
    worker.reply({ bytes: new Uint8Array([37, 80, 68, 70]) });
    const file = await made;
    expect(file.type).toBe('application/pdf');
    expect(await file.text()).toBe('%PDF');
    expect(onProgress.mock.calls.flat()).toEqual(['loading', 'setting']);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it.each<[string, (worker: FakeWorker) => void]>([
    ['einen Fehler meldet', (worker) => worker.reply({ error: 'font.layout is not a function' })],
    ['nicht startet', (worker) => worker.onerror?.({})],
    ['Unlesbares schickt', (worker) => worker.onmessageerror?.()],
  ])('sagt es verständlich, wenn der Hintergrundprozess %s', async (_name, fail) => {
    const { worker, made } = begin();
    fail(worker);
    await expect(made).rejects.toThrow(new PdfError('Das PDF konnte nicht erstellt werden.'));
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('sagt es verständlich, wenn der Browser keinen Hintergrundprozess erlaubt', async () => {
    const refused = makePdf(doc, undefined, {
      createWorker: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    await expect(refused).rejects.toBeInstanceOf(PdfError);
  });

  it('wartet nicht ewig, aber so lange, wie es vorangeht', async () => {
    vi.useFakeTimers();
    const { worker, made } = begin({ patience: 1000 });
    const outcome = made.catch((error: Error) => error.message);
    vi.advanceTimersByTime(900);
    worker.reply({ stage: 'setting' });
    vi.advanceTimersByTime(900);
    expect(worker.terminate).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(await outcome).toBe('Das Erstellen des PDFs hat zu lange gedauert.');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('bricht auf Wunsch ab', async () => {
    const controller = new AbortController();
    const { worker, made } = begin({ signal: controller.signal });
    controller.abort();
    await expect(made).rejects.toHaveProperty('name', 'AbortError');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });
});

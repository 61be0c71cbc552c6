import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PdfReply } from '../../src/pdf/messages.ts';
import { documentOf } from '../support/documents.ts';

/** Runs the worker's module in this thread and hands it one message. */
async function ask(data: unknown): Promise<PdfReply[]> {
  const replies: PdfReply[] = [];
  vi.stubGlobal('postMessage', (reply: PdfReply) => replies.push(reply));
  vi.resetModules();
  await import('../../src/pdf/worker.ts');
  await (globalThis as unknown as { onmessage: (event: unknown) => Promise<void> }).onmessage({ data });
  return replies;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('../../src/pdf/renderPdf.ts');
  Reflect.deleteProperty(globalThis, 'onmessage');
});

describe('Hintergrundprozess für das PDF', () => {
  it('meldet erst das Laden, dann das Setzen und schickt zuletzt die Datei', async () => {
    const replies = await ask(documentOf({}));
    expect(replies.slice(0, 2)).toEqual([{ stage: 'loading' }, { stage: 'setting' }]);
    const [last] = replies.slice(2);
    const bytes = last !== undefined && 'bytes' in last ? last.bytes : new Uint8Array();
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it('schickt eine Meldung, wenn etwas nicht geht', async () => {
    vi.doMock('../../src/pdf/renderPdf.ts', () => ({
      renderPdf: () => Promise.reject(new Error('Die Schrift war nicht abrufbar.')),
    }));
    expect((await ask(documentOf({}))).at(-1)).toEqual({ error: 'Die Schrift war nicht abrufbar.' });
  });
});

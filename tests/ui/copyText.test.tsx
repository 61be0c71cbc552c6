import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../src/ui/copyText.ts';

const withClipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
});

describe('Text in die Zwischenablage', () => {
  it('legt ihn hinein', async () => {
    const writeText = vi.fn(async () => undefined);
    withClipboard(writeText);
    expect(await copyText('Guten Tag')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('Guten Tag');
  });

  it('nimmt den älteren Weg, wo die Zwischenablage verschlossen ist, und gibt den Fokus zurück', async () => {
    vi.stubGlobal('navigator', {});
    let copied = '';
    document.execCommand = () => {
      copied = (document.activeElement as HTMLTextAreaElement).value;
      return true;
    };
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    expect(await copyText('Guten Tag')).toBe(true);
    expect(copied).toBe('Guten Tag');
    expect(document.activeElement).toBe(button);
    expect(document.querySelector('textarea')).toBeNull();
    button.remove();
  });

  it('sagt ehrlich, wenn keiner der Wege geht', async () => {
    withClipboard(() => Promise.reject(new Error('denied')));
    document.execCommand = () => false;
    expect(await copyText('Guten Tag')).toBe(false);
  });
});

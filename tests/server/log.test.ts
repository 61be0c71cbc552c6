import { describe, expect, it } from 'vitest';
import { logLine } from '../../server/log.ts';

const time = new Date('2026-11-23T10:00:00Z');

describe('Protokoll', () => {
  it('schreibt Zeit, Ereignis und kurze Angaben in eine Zeile', () => {
    expect(logLine(time, 'zugestellt', { kennung: '0198a3f2', versuche: 2, grund: undefined })).toBe(
      '2026-11-23T10:00:00.000Z zugestellt kennung=0198a3f2 versuche=2',
    );
  });

  it('schreibt nichts, was eine Person nennen könnte, und bleibt eine Zeile', () => {
    const line = logLine(time, 'x', { adresse: 'amt@gemeinde.example', name: 'Erika Ößling', text: 'a\nb' });
    expect(line).toBe('2026-11-23T10:00:00.000Z x adresse=? name=? text=?');
  });
});

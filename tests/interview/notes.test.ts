import { describe, expect, it } from 'vitest';
import { NOTE_LENGTH, withNote } from '../../src/interview/notes.ts';

describe('Notizen', () => {
  it('ersetzt nur die Notiz dieser Frage', () => {
    expect(withNote({ a: 'alt', b: 'bleibt' }, 'a', ' neu\n')).toEqual({ a: 'neu', b: 'bleibt' });
  });

  it('entfernt eine leere Notiz', () => {
    expect(withNote({ a: 'alt', b: 'bleibt' }, 'a', ' \n ')).toEqual({ b: 'bleibt' });
  });

  it('speichert Eingefügtes so, wie es auch aus einer Datei käme', () => {
    const pasted = 'Firma\u00a0X\r\n4\u2009812\u00ad Euro\u202e';
    expect(withNote({}, 'a', pasted)).toEqual({ a: 'Firma X\n4 812 Euro' });
  });

  it('kürzt nach 500 Zeichen, ohne ein Zeichen zu zerteilen', () => {
    const { a = '' } = withNote({}, 'a', '🏛'.repeat(600));
    expect([...a]).toHaveLength(NOTE_LENGTH);
    expect(a.isWellFormed()).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { preparation, preparationText } from '../../../src/erstgespraech/contract/preparation.ts';

describe('Vorbereitungsblatt', () => {
  const text = preparationText();

  it('passt auf eine Seite: höchstens 45 Zeilen von 90 Zeichen', () => {
    const lines = text.split('\r\n');
    expect(lines.length).toBeLessThanOrEqual(45);
    expect(lines.filter((line) => line.length > 90)).toEqual([]);
  });

  it('gibt jeder Frage ein Kästchen zum Abhaken und nennt alle Teile', () => {
    const items = preparation.parts.flatMap((part) => [...part.items]);
    expect(text.match(/^\[ \] /gm)?.length).toBe(items.length);
    for (const { title } of preparation.parts) expect(text).toContain(`\r\n${title}\r\n`);
  });

  it('bittet nicht um Geheimes', () => {
    expect(text).toContain('keine Passwörter');
  });
});

import { describe, expect, it } from 'vitest';
import { goalsText, isReached, screensTable, tableOf } from '../../../bench/aufwand/table.ts';

const effort = { clicks: 120, keys: 0, screens: 24, words: 5000, newWords: 2000, scrolls: 30, entries: 90 };

describe('Tabelle des Aufwands', () => {
  it('nennt je Arbeitsweise, was gezählt wurde', () => {
    const [head = '', line = ''] = tableOf([['Maus', effort]]).split('\n');
    expect(head).toMatch(/Klicks +Tasten +Seiten/);
    expect(line).toMatch(/^Maus +120 +0 +24 +5\.000 +2\.000 +30 +90 +16,5$/);
  });

  it('setzt das Ziel daneben; die Grenze selbst ist erreicht', () => {
    expect(isReached(effort)).toBe(true);
    expect(goalsText(effort)).toMatch(/^Klicks +120 +Ziel ≤ 120 +erreicht$/m);
    const more = { ...effort, clicks: 121 };
    expect(isReached(more)).toBe(false);
    expect(goalsText(more)).toMatch(/^Klicks +121 .*VERFEHLT$/m);
  });

  it('zeigt, wohin die Klicks gehen', () => {
    const text = screensTable([{ heading: 'Ihre Kommune', clicks: 10, keys: 0, scrolls: 2 }]);
    expect(text).toMatch(/^Ihre Kommune +10 +0 +2$/m);
  });
});

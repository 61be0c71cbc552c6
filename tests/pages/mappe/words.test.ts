import { describe, expect, it } from 'vitest';
import { dayText, timeText, unreadableWords } from '../../../src/pages/mappe/words.ts';

describe('Wann etwas gespeichert wurde', () => {
  it('steht in der Zeit der Lesenden, mit zwei Stellen', () => {
    const moment = new Date(2026, 2, 5, 7, 4).toISOString();
    expect(dayText(moment)).toBe('05.03.2026');
    expect(timeText(moment)).toBe('07:04\u00a0Uhr');
  });
});

describe('Was hier nicht zu gebrauchen ist', () => {
  const none = { damaged: 0, newer: 0, failed: 0 };

  it.each([
    [{}, []],
    [{ damaged: 1 }, ['Ein gespeicherter Stand ist nicht lesbar. Es wurde nichts gelöscht.']],
    [{ damaged: 26 }, ['26 gespeicherte Stände sind nicht lesbar. Es wurde nichts gelöscht.']],
    [{ newer: 1 }, ['Ein Stand wurde mit einer neueren Fassung gespeichert. Bitte laden Sie die Seite neu.']],
    [{ newer: 2 }, ['2 Stände wurden mit einer neueren Fassung gespeichert. Bitte laden Sie die Seite neu.']],
    [
      { failed: 1 },
      [
        'Ein Stand aus einer früheren Fassung ließ sich nicht in die heutige übertragen. Er ist unverändert gespeichert.',
      ],
    ],
    [
      { failed: 3 },
      [
        '3 Stände aus früheren Fassungen ließen sich nicht in die heutige übertragen. Sie sind unverändert gespeichert.',
      ],
    ],
  ])('wird gezählt: %j', (found, sentences) => {
    expect(unreadableWords({ ...none, ...found })).toEqual(sentences);
  });
});

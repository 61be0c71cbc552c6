import { describe, expect, it } from 'vitest';
import { easeOfUnits, longSentences, readingEase } from '../../../tools/copy/readability.ts';
import { passageOf } from './passages.ts';

const words = (count: number, word = 'Wort') => Array.from({ length: count }, () => word).join(' ');

describe('Lesbarkeit', () => {
  it('ist nach LIX: Wörter je Satz plus Anteil der Wörter mit mehr als sechs Buchstaben', () => {
    // 10 words in 2 sentences, 3 of them long: 5 + 30.
    const text = 'Die Kommune trägt die Kosten. Der Vertrag endet im Sommer.';
    expect(readingEase([text])).toEqual({ words: 10, sentences: 2, lix: 25 });
    expect(readingEase(['Die Gemeinde zahlt Verträge gemeinsam.']).lix).toBe(5 + 60);
  });

  it('zählt nur fließenden Text, keine Überschriften und Zellen', () => {
    expect(readingEase(['Verantwortungsmatrix', 'Das ist so.'])).toEqual({ words: 3, sentences: 1, lix: 3 });
  });

  it('misst erst ab 100 Wörtern und nennt die Grenze des Bereichs', () => {
    const hard = `${words(10, 'Verantwortung')}. `.repeat(11);
    expect(easeOfUnits([passageOf('Kurz.')])).toEqual([]);
    expect(easeOfUnits([passageOf(hard, 'seite')])).toMatchObject([{ words: 110, lix: 110, limit: 52 }]);
    expect(easeOfUnits([passageOf(hard, 'fragebogen')])).toMatchObject([{ limit: 45 }]);
  });
});

describe('Satzlänge', () => {
  it('erlaubt im Fragebogen 20, sonst 25 Wörter', () => {
    expect(longSentences(passageOf(`${words(20)}.`, 'fragebogen'))).toEqual([]);
    expect(longSentences(passageOf(`${words(21)}.`, 'fragebogen'))).toHaveLength(1);
    expect(longSentences(passageOf(`${words(25)}.`, 'seite'))).toEqual([]);
    expect(longSentences(passageOf(`Kurz. ${words(26)}.`, 'ergebnis'))).toEqual([
      { text: words(26), message: '26 Wörter, erlaubt sind 25' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { CommandError, readWords, usage } from '../../../tools/kompass/words.ts';

describe('Wörter der Befehlszeile', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']], [['check', '--help']]])(
    'bitten um Hilfe: %j',
    (words) => {
      expect(readWords(words)).toEqual({ name: 'help', values: {} });
    },
  );

  it('nennen in der Hilfe jeden Befehl und jede Angabe', () => {
    for (const word of [
      'check',
      'assess',
      'document',
      '--data',
      '--answers',
      '--out',
      '--today',
      '--format',
    ]) {
      expect(usage).toContain(word);
    }
  });

  it('lesen Angaben mit Leerzeichen und mit Gleichheitszeichen', () => {
    expect(readWords(['check', '--data', 'a'])).toEqual(readWords(['--data=a', 'check']));
  });

  it.each([
    ['Befehl verschrieben', ['chekc'], 'Den Befehl „chekc“ gibt es nicht. Meinten Sie „check“?'],
    [
      'Angabe verschrieben',
      ['assess', '--answer', 'a'],
      'Die Angabe --answer gibt es nicht. Meinten Sie „answers“?',
    ],
    ['Hilfe verschrieben', ['check', '--hlep'], 'Meinten Sie „help“?'],
    ['Wert vergessen', ['check', '--data'], 'Nach --data fehlt der Wert.'],
    ['leerer Wert', ['check', '--data='], 'Nach --data fehlt der Wert.'],
    ['Angabe statt Wert', ['document', '--answers', '--out', 'a'], 'Nach --answers fehlt der Wert.'],
    ['Angabe doppelt', ['check', '--data', 'a', '--data', 'b'], 'steht zweimal'],
    ['Wort zu viel', ['check', 'questionnaires'], '„questionnaires“'],
    ['Name, den jedes Objekt mitbringt', ['toString'], '„toString“'],
    ['Angabe, die jedes Objekt mitbringt', ['check', '--constructor', 'x'], '--constructor'],
  ])('sagen auf Deutsch, was nicht stimmt: %s', (_what, words, expected) => {
    expect(() => readWords(words)).toThrow(CommandError);
    expect(() => readWords(words)).toThrow(expected);
    expect(() => readWords(words)).toThrow('Aufruf:');
  });
});

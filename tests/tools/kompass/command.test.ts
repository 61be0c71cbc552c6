import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../tools/kompass/command.ts';
import { CommandError } from '../../../tools/kompass/words.ts';

const assessCall = ['assess', '--questionnaire', 'gesamtbetrachtung', '--answers', 'a.json'];

describe('Aufruf der Befehlszeile', () => {
  it('nimmt ohne --data den ausgelieferten Fragenbestand', () => {
    expect(parseCommand(['check'])).toEqual({ name: 'check', data: 'questionnaires' });
  });

  it('liest Fragebogen, Antworten und Datum', () => {
    expect(parseCommand([...assessCall, '--today', '2026-11-23'])).toMatchObject({
      name: 'assess',
      questionnaire: 'gesamtbetrachtung',
      answers: 'a.json',
      today: '2026-11-23',
    });
  });

  it.each([
    ['unbekannter Befehl', ['werte'], 'werte'],
    ['nur Angaben', ['--data', 'questionnaires'], 'Aufruf'],
    ['Datei statt Ordner', ['check', '--data', 'package.json'], 'kein Ordner'],
    ['unbekannte Angabe', ['check', '--farbe', 'rot'], 'Aufruf'],
    ['fehlende Antworten', ['assess', '--questionnaire', 'x'], '--answers'],
    ['kein Datum', [...assessCall, '--today', '23.11.2026'], '23.11.2026'],
    ['kein Kalendertag', [...assessCall, '--today', '2026-02-30'], '2026-02-30'],
    ['fehlender Ordner', ['check', '--data', 'gibt-es-nicht'], 'gibt-es-nicht'],
    ['unbekanntes Format', ['document', ...assessCall.slice(1), '--format', 'doc', '--out', 'x'], 'doc'],
  ])('sagt auf Deutsch, was nicht stimmt: %s', (_what, words, expected) => {
    expect(() => parseCommand(words)).toThrow(CommandError);
    expect(() => parseCommand(words)).toThrow(expected);
  });
});

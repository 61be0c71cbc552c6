import { describe, expect, it } from 'vitest';
import { eventToFollow, isElsewhere, placeAt } from '../../src/interview/location.ts';
import type { Place } from '../../src/interview/session.ts';
import { next, pathOf, start } from '../support/interviewModel.ts';
import { sample, sampleAnswers } from '../support/sampleQuestionnaire.ts';

const finished = start({ questionnaire: sample, assessment: 'a1', answers: sampleAnswers });
const empty = start({ questionnaire: sample });

describe('Adressen', () => {
  it.each<[path: string, Place]>([
    ['/', { type: 'welcome' }],
    ['/uebersicht', { type: 'overview' }],
    ['/uebersicht/leitung', { type: 'overview', contact: 'leitung' }],
    ['/fragen/vertraege/ausstieg', { type: 'goTo', question: 'ausstieg' }],
    ['/aendern/ausstieg', { type: 'change', question: 'ausstieg' }],
    ['/pruefen', { type: 'review' }],
    ['/pruefen/vertraege', { type: 'review', section: 'vertraege' }],
    ['/ergebnis/a1/ueberblick', { type: 'conclude', page: 'ueberblick' }],
    ['/ergebnis/a1/zustaendigkeiten', { type: 'conclude', page: 'zustaendigkeiten' }],
    ['/ergebnis/a1/moeglichkeiten', { type: 'conclude', page: 'moeglichkeiten' }],
    [
      '/ergebnis/a1/moeglichkeiten/vergleich',
      { type: 'conclude', page: 'moeglichkeiten', part: 'vergleich' },
    ],
    ['/ergebnis/a1/alles', { type: 'conclude', page: 'alles' }],
  ])('%s steht für eine Ansicht', (path, event) => {
    expect(placeAt(path, sample)).toEqual(event);
    expect(pathOf(next(finished, event))).toBe(path);
  });

  it.each([
    '',
    '/irgendwo',
    '/fragen',
    '/fragen/vertraege',
    '/fragen/vertraege/gibt_es_nicht',
    '/fragen/vertraege/ausstieg/zeile/mehr',
    '/aendern',
    '/aendern/__proto__',
    '/pruefen/gibt_es_nicht',
    '/uebersicht/mehr',
    '/uebersicht/',
    '/uebersicht/leitung/mehr',
  ])('„%s“ führt zur Übersicht', (path) => {
    expect(placeAt(path, sample)).toEqual({ type: 'overview' });
  });

  it.each([
    '/ergebnis',
    '/ergebnis/',
    '/ergebnis/a1',
    '/ergebnis/a1/gibt_es_nicht',
    '/ergebnis/a1/__proto__',
  ])('„%s“ öffnet den Überblick, der seine volle Adresse bekommt', (path) => {
    expect(pathOf(next(finished, placeAt(path, sample)))).toBe('/ergebnis/a1/ueberblick');
  });

  it('nennt unter den Möglichkeiten eine einzelne Richtung, auf anderen Seiten nichts weiter', () => {
    expect(placeAt('/ergebnis/a1/moeglichkeiten/R3', sample)).toEqual({
      type: 'conclude',
      page: 'moeglichkeiten',
      part: 'R3',
    });
    for (const path of ['/ergebnis/a1/moeglichkeiten/', '/ergebnis/a1/moeglichkeiten/<b>'])
      expect(placeAt(path, sample)).toEqual({ type: 'conclude', page: 'moeglichkeiten' });
    expect(placeAt('/ergebnis/a1/bindung/R3', sample)).toEqual({ type: 'conclude', page: 'bindung' });
  });

  it('gehört zu einer anderen Einschätzung, wenn es deren Ergebnis nennt', () => {
    const here = finished.context;
    expect(isElsewhere('/ergebnis/b2/bindung', here)).toBe(true);
    for (const path of ['/ergebnis/a1/bindung', '/ergebnis', '/pruefen'])
      expect(isElsewhere(path, here)).toBe(false);
  });

  it('führt nach Umzug einer Frage in einen anderen Teil weiter zu ihr', () => {
    const there = next(finished, eventToFollow('/fragen/frueher/ausstieg', finished));
    expect(pathOf(there)).toBe('/fragen/vertraege/ausstieg');
  });

  it.each(['/fragen/vertraege/ausstieg', '/aendern/ausstieg'])(
    '%s führt zur ersten offenen Frage, solange es noch nicht an der Reihe ist',
    (path) => {
      expect(pathOf(next(empty, eventToFollow(path, empty)))).toBe('/fragen/kommune/groesse');
    },
  );

  it('führt zur Übersicht, die sagt, was fehlt, solange es noch kein Ergebnis gibt', () => {
    for (const path of ['/ergebnis', '/ergebnis/-/bindung'])
      expect(pathOf(next(empty, eventToFollow(path, empty)))).toBe('/uebersicht');
  });
});

import { describe, expect, it } from 'vitest';
import { eventToFollow, placeAt } from '../../src/interview/location.ts';
import type { Place } from '../../src/interview/session.ts';
import { next, pathOf, start } from '../support/interviewModel.ts';
import { sample, sampleAnswers } from '../support/sampleQuestionnaire.ts';

const finished = start({ questionnaire: sample, answers: sampleAnswers });
const empty = start({ questionnaire: sample });

describe('Adressen', () => {
  it.each<[path: string, Place]>([
    ['/', { type: 'welcome' }],
    ['/uebersicht', { type: 'overview' }],
    ['/fragen/vertraege/ausstieg', { type: 'goTo', question: 'ausstieg' }],
    ['/aendern/ausstieg', { type: 'change', question: 'ausstieg' }],
    ['/pruefen', { type: 'review' }],
    ['/pruefen/vertraege', { type: 'review', section: 'vertraege' }],
    ['/ergebnis', { type: 'conclude' }],
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
    '/fragen/vertraege/ausstieg/mehr',
    '/aendern',
    '/aendern/__proto__',
    '/pruefen/gibt_es_nicht',
    '/ergebnis/mehr',
    '/uebersicht/mehr',
  ])('„%s“ führt zur Übersicht', (path) => {
    expect(placeAt(path, sample)).toEqual({ type: 'overview' });
  });

  it('führt nach Umzug einer Frage in einen anderen Teil weiter zu ihr', () => {
    const there = next(finished, eventToFollow('/fragen/frueher/ausstieg', finished));
    expect(pathOf(there)).toBe('/fragen/vertraege/ausstieg');
  });

  it.each(['/fragen/vertraege/ausstieg', '/aendern/ausstieg', '/ergebnis'])(
    '%s führt zur ersten offenen Frage, solange es noch nicht an der Reihe ist',
    (path) => {
      expect(pathOf(next(empty, eventToFollow(path, empty)))).toBe('/fragen/kommune/groesse');
    },
  );
});

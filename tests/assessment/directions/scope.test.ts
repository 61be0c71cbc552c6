import { describe, expect, it } from 'vitest';
import { operationIn } from '../../../src/assessment/directions/operation.ts';
import { directionScope } from '../../../src/assessment/directions/scope.ts';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { movingQuestionnaire } from '../../support/moves.ts';

const questionnaire = movingQuestionnaire();
const all = ['server', 'finanzen', 'netz'];

function scopeOf(id: string, answers: Answers, chosen?: readonly string[]) {
  const reading = read(questionnaire, { bausteine: all, ...answers });
  const direction = questionnaire.directions.find((each) => each.id === id);
  if (!direction) throw new Error(`Die Richtung ${id} fehlt.`);
  return directionScope(direction, reading, operationIn(reading), chosen);
}

describe('Umfang einer Richtung', () => {
  it('nimmt, was anders betrieben wird, und nennt, was schon dort ist', () => {
    const { scope, ways } = scopeOf('zu_firma', {
      betrieb: { server: 'haus', finanzen: 'firma', netz: 'haus' },
    });
    expect(scope).toMatchObject({
      movable: ['server', 'netz'],
      affected: ['server', 'netz'],
      already: ['finanzen'],
    });
    expect(ways.get('server')).toEqual({ from: 'haus', to: 'firma' });
  });

  it('lässt im Haus, was dort bleibt, wenn die Richtung dafür kein Ziel nennt', () => {
    const { scope } = scopeOf('zu_verband', { betrieb: { server: 'haus', finanzen: 'haus', netz: 'haus' } });
    expect(scope.movable).toEqual(['server', 'finanzen']);
  });

  it('hält Gemischtes für teils schon dort und für beweglich', () => {
    const { scope } = scopeOf('zu_firma', {
      betrieb: { server: 'gemischt', finanzen: 'firma', netz: 'firma' },
    });
    expect(scope).toMatchObject({ movable: ['server'], partly: ['server'], already: ['finanzen', 'netz'] });
  });

  it('folgt der Auswahl, aber nie über das Bewegliche hinaus, und beginnt beim Herauslösen leer', () => {
    const betrieb = { server: 'haus', finanzen: 'firma', netz: 'haus' };
    expect(scopeOf('zu_firma', { betrieb }, ['netz', 'finanzen']).scope.affected).toEqual(['netz']);
    const { scope } = scopeOf('herausloesen', { betrieb });
    expect(scope).toMatchObject({ movable: ['server'], preset: [], affected: [] });
  });

  it('nimmt heraus, wofür eine Bezugspflicht besteht, und lässt, was bleibt, verhandelbar', () => {
    const answers = {
      betrieb: { server: 'verband', finanzen: 'verband', netz: 'haus' },
      partner: ['verband'],
      pflicht: 'ja',
    };
    const { scope, bound } = scopeOf('zu_firma', answers);
    expect(scope).toMatchObject({ movable: ['netz'], affected: ['netz'] });
    expect(scope.excluded.map(({ baustein }) => baustein)).toEqual(['server', 'finanzen']);
    expect(bound).toBe('all');
    expect(scopeOf('verhandeln', answers).scope.movable).toEqual(['server', 'finanzen']);
  });

  it.each([
    ['teils', 'some'],
    ['unknown', 'open'],
    ['nein', 'none'],
  ])('lässt bei „%s“ auf die Bezugspflicht alles beweglich', (pflicht, expected) => {
    const { scope, bound } = scopeOf('zu_firma', {
      betrieb: { server: 'verband', finanzen: 'firma', netz: 'firma' },
      partner: ['verband'],
      pflicht,
    });
    expect(scope.movable).toEqual(['server']);
    expect(bound).toBe(expected);
  });

  it('bewegt nichts, von dem der heutige Betrieb nicht bekannt ist', () => {
    const { scope } = scopeOf('zu_firma', {
      betrieb: { server: 'unknown', finanzen: { oneOf: ['haus', 'firma'] } },
    });
    expect(scope).toMatchObject({ movable: [], unknown: all });
    expect(scopeOf('zu_firma', { bausteine: 'unknown', betrieb: { server: 'haus' } }).scope.movable).toEqual(
      [],
    );
  });
});

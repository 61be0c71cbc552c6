import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { describeAnswer } from '../../src/questionnaire/describe.ts';
import { askedQuestions } from '../../src/questionnaire/flow.ts';
import { findQuestion } from '../../src/questionnaire/items.ts';
import { offeredOptions } from '../../src/questionnaire/offered.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { secondQuestionnaire } from '../support/secondEdition.ts';

const questionnaire = secondQuestionnaire();
const partner = findQuestion(questionnaire, 'haupt');
if (!partner) throw new Error('haupt');

const base: Answers = { bausteine: ['server', 'netz', 'finanzen'], weitere: [] };
const outside = { server: 'fremd', netz: 'fremd', finanzen: 'fremd' };
const offered = (answers: Answers) =>
  offeredOptions(read(questionnaire, answers), partner).map(({ id }) => id);
const shareOf = (answers: Answers) => read(questionnaire, answers).state('anteil');

describe('Antworten, die nicht immer angeboten werden', () => {
  it('stehen zur Wahl, solange sie nicht ausgeschlossen sind', () => {
    expect(offered({ ...base, betrieb: { ...outside, netz: 'haus' } })).toEqual(['server', 'finanzen']);
    expect(offered({ ...base, betrieb: { server: 'fremd' } })).toEqual(['server', 'netz', 'finanzen']);
  });

  it('zählen nicht mehr, wenn sie wegfallen; was gespeichert ist, bleibt', () => {
    const answers = { ...base, betrieb: { ...outside, netz: 'haus' }, haupt: ['server', 'netz'] };
    const reading = read(questionnaire, answers);
    expect(reading.state('haupt')?.answer).toEqual(['server']);
    expect(describeAnswer(reading, partner)).toBe('Server');
    expect(reading.truth({ question: 'haupt', includes: 'netz' })).toBe('no');
    expect(reading.answers).toBe(answers);
    expect(reading.dormant).toEqual([]);
  });

  it('lassen einen Vergleich offen, solange offen ist, ob es sie gibt', () => {
    const reading = read(questionnaire, { ...base, betrieb: { server: 'fremd' }, haupt: ['server', 'netz'] });
    expect(reading.truth({ question: 'haupt', includes: 'server' })).toBe('yes');
    expect(reading.truth({ question: 'haupt', includes: 'netz' })).toBe('open');
    expect(reading.truth({ question: 'haupt', atLeast: 1 })).toBe('yes');
    expect(reading.truth({ question: 'haupt', atLeast: 2 })).toBe('open');
  });

  it('gibt es nichts anzukreuzen, wird nicht gefragt und nichts steht aus', () => {
    const reading = read(questionnaire, {
      ...base,
      betrieb: { server: 'haus', netz: 'haus', finanzen: 'haus' },
    });
    expect(askedQuestions(reading)).not.toContain(partner);
    expect(reading.state('haupt')).toMatchObject({ answer: [], status: 'answered' });
  });
});

describe('Eine abgeleitete Antwort', () => {
  it('folgt aus den Kreuzen unter dem, was angeboten wird', () => {
    const answers = { ...base, betrieb: outside };
    expect(shareOf({ ...answers, haupt: ['server'] })?.answer).toBe('wenig');
    expect(shareOf({ ...answers, haupt: ['server', 'netz'] })?.answer).toBe('viel');
    // One of two is half of them.
    expect(shareOf({ ...answers, betrieb: { ...outside, netz: 'haus' }, haupt: ['server'] })?.answer).toBe(
      'wenig',
    );
  });

  it('wird nie gefragt und ist nie eine offene Angabe; die Frage dahinter ist es', () => {
    const reading = read(questionnaire, {
      ...base,
      betrieb: outside,
      export: { server: 'ja', finanzen: 'ja' },
    });
    expect(askedQuestions(reading).map(({ id }) => id)).not.toContain('anteil');
    const { clarifications, coverage } = assess(reading);
    expect(clarifications.map(({ question }) => question)).toEqual(['haupt', 'kopie']);
    expect(clarifications.find(({ question }) => question === 'haupt')?.narrowing[0]).toBeGreaterThan(0);
    expect(coverage.open).toBe(2);
  });

  it('steht bei den Beiträgen unter der Frage, an der sich etwas ändern lässt', () => {
    const answers = {
      ...base,
      betrieb: outside,
      haupt: ['server', 'netz'],
      export: { server: 'ja', finanzen: 'ja' },
    };
    const [dimension] = assess(read(questionnaire, { ...answers, kopie: 'ja' })).dimensions;
    expect(dimension?.contributions.map(({ question, points }) => [question, points[1]])).toContainEqual([
      'haupt',
      75,
    ]);
    expect(dimension?.contributions.map(({ question }) => question)).not.toContain('anteil');
  });

  it('schließt aus, was mit den bekannten Angaben nicht mehr sein kann', () => {
    const single = { ...base, betrieb: { server: 'fremd', netz: 'haus', finanzen: 'haus' } };
    // One is offered: none of one, or all but none.
    expect(shareOf(single)).toMatchObject({ status: 'unknown', given: { oneOf: ['wenig', 'viel'] } });
    const unsure = { ...base, betrieb: { server: 'fremd', finanzen: 'haus' }, haupt: ['server', 'netz'] };
    expect(shareOf(unsure)?.answer).toBe('viel');
  });

  it('lässt sich nicht selbst beantworten', () => {
    const reading = read(questionnaire, { ...base, betrieb: outside, haupt: ['server'], anteil: 'alles' });
    expect(reading.state('anteil')?.answer).toBe('wenig');
    expect(reading.dormant).toEqual([{ key: 'anteil', reason: 'nicht_gefragt' }]);
  });
});

describe('Eine Frage, die jede Kommune beantworten kann', () => {
  it('ist mit „Weiß ich nicht“ noch offen, ohne dass etwas ruht', () => {
    const reading = read(questionnaire, { bausteine: 'unknown' });
    expect(reading.state('bausteine')).toMatchObject({ status: 'open', given: undefined });
    expect(reading.dormant).toEqual([]);
  });
});

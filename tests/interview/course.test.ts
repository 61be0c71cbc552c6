import { describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { type Matters, noMatters } from '../../src/costs/matters.ts';
import { step } from '../../src/interview/course.ts';
import { interviewMachine } from '../../src/interview/interviewMachine.ts';
import type { InterviewEvent } from '../../src/interview/session.ts';
import { type Answers, type Choices, noChoices } from '../../src/questionnaire/answers.ts';
import { read } from '../../src/questionnaire/reading.ts';
import { sample, sampleAnswers } from '../support/sampleQuestionnaire.ts';

vi.mock('../../src/interview/course.ts', { spy: true });
vi.mock('../../src/questionnaire/reading.ts', { spy: true });

const running = (answers: Answers) =>
  createActor(interviewMachine, { input: { questionnaire: sample, answers } }).start();

describe('Zeilen einer Frage speichern', () => {
  const parts: Answers = { bausteine: ['email', 'website'] };

  it('legt sie ab und bleibt bei der Frage', () => {
    const actor = running(parts);
    actor.send({ type: 'goTo', question: 'betrieb' });
    actor.send({ type: 'record', question: 'betrieb', row: 'email', answer: 'lokal' });
    const { value, context } = actor.getSnapshot();
    expect(value).toBe('asking');
    expect(context).toMatchObject({
      at: 'betrieb',
      reading: { answers: { ...parts, betrieb: { email: 'lokal' } } },
    });
  });

  it('nimmt nichts an, was nicht zur Frage passt, und keine Frage, die nicht gestellt wird', () => {
    const actor = running(parts);
    actor.send({ type: 'record', question: 'vertrag', answer: 'ja' });
    actor.send({ type: 'record', question: 'gibt_es_nicht', answer: 'ja' });
    actor.send({ type: 'record', question: 'betrieb', answer: 'lokal' });
    expect(actor.getSnapshot().context.reading.answers).toEqual(parts);
    actor.send({ type: 'goTo', question: 'betrieb' });
    actor.send({ type: 'record', question: 'betrieb', row: 'email', answer: 'gibt_es_nicht' });
    actor.send({
      type: 'record',
      question: 'betrieb',
      row: 'email',
      answer: 'lokal',
      from: '/fragen/teile/bausteine',
    });
    expect(actor.getSnapshot().context.reading.answers).toEqual(parts);
  });

  it('führt eine Änderung danach zurück, wo sie begann', () => {
    const actor = running(sampleAnswers);
    actor.send({ type: 'change', question: 'betrieb' });
    actor.send({
      type: 'takeOver',
      question: 'betrieb',
      answers: { email: 'extern', website: 'extern' },
    });
    expect(actor.getSnapshot().value).toBe('revising');
    actor.send({ type: 'answer', answer: { email: 'extern', website: 'lokal' } });
    expect(actor.getSnapshot().value).toBe('reviewing');
  });

  it('stellt zuerst die Fragen, die eine so gespeicherte Änderung geöffnet hat', () => {
    const { vertrag: _contract, ausstieg: _exit, anzahl: _count, ...closed } = sampleAnswers;
    const actor = running({ ...closed, partner: [] });
    actor.send({ type: 'change', question: 'partner' });
    actor.send({ type: 'record', question: 'partner', answer: ['dienstleister'] });
    actor.send({ type: 'answer', answer: ['dienstleister'] });
    expect(actor.getSnapshot()).toMatchObject({ value: 'asking', context: { at: 'vertrag' } });
  });
});

describe('Rückgängig', () => {
  it('holt auch zurück, was in einer Zeile erst angefangen war', () => {
    const actor = running({ bausteine: ['email', 'website'] });
    const draft = { instead: '-trifft-nicht-zu' };
    actor.send({ type: 'draft', item: 'betrieb@email', draft });
    actor.send({ type: 'takeOver', question: 'betrieb', answers: { email: 'lokal', website: 'lokal' } });
    expect(actor.getSnapshot().context.drafts).toEqual({});
    actor.send({ type: 'undo' });
    expect(actor.getSnapshot().context.drafts).toEqual({ 'betrieb@email': draft });
    expect(actor.getSnapshot().context.reading.answers.betrieb).toBeUndefined();
  });
});

describe('Worauf Angaben beruhen', () => {
  it('steht je Teil und je Frage, und lässt sich zurücknehmen', () => {
    const actor = running(sampleAnswers);
    actor.send({ type: 'evidence', section: 'teile', grade: 'schriftlich' });
    actor.send({ type: 'evidence', question: 'betrieb', grade: 'vermutung' });
    const { evidence, reading } = actor.getSnapshot().context;
    expect(evidence).toEqual({ sections: { teile: 'schriftlich' }, questions: { betrieb: 'vermutung' } });
    expect(reading.answers).toBe(sampleAnswers);
    actor.send({ type: 'evidence', section: 'teile', grade: undefined });
    expect(actor.getSnapshot().context.evidence.sections).toEqual({});
  });

  it('gibt es nur zu Teilen und Fragen, die es gibt', () => {
    const actor = running(sampleAnswers);
    const before = actor.getSnapshot().context;
    actor.send({ type: 'evidence', section: 'gibt_es_nicht', grade: 'schriftlich' });
    actor.send({ type: 'evidence', question: 'gibt_es_nicht', grade: 'schriftlich' });
    expect(actor.getSnapshot().context).toBe(before);
  });
});

describe('Was die Kommune vorhat', () => {
  it('ändert weder Antworten noch Ansicht, und der frühere Wert macht es rückgängig', () => {
    const actor = running(sampleAnswers);
    actor.send({ type: 'conclude' });
    const before = actor.getSnapshot().context;
    actor.send({ type: 'choose', measures: ['M01'] });
    actor.send({ type: 'choose', scopes: { R3: ['email'] }, compared: ['R3', 'R5', 'R7'] });
    const { context } = actor.getSnapshot();
    expect(context.choices).toEqual({
      measures: ['M01'],
      scopes: { R3: ['email'] },
      compared: ['R3', 'R5', 'R7'],
    });
    expect(context).toMatchObject({ reading: before.reading, screen: 'concluded', at: before.at });
    actor.send({ type: 'choose', ...before.choices });
    expect(actor.getSnapshot().context).toEqual(before);
  });

  it.each<Partial<Choices>>([
    { compared: ['R2', 'R3', 'R5', 'R7'] },
    { measures: ['M01', 'M01'] },
    { scopes: { R3: ['email', 'email'] } },
  ])('nimmt nicht an, was sich nicht speichern ließe: %j', (choices) => {
    const actor = running(sampleAnswers);
    actor.send({ type: 'choose', ...choices });
    expect(actor.getSnapshot().context.choices).toBe(noChoices);
  });

  it('behält Kennungen, die es nicht mehr gibt', () => {
    const choices = { ...noChoices, measures: ['M_frueher'] };
    const actor = createActor(interviewMachine, { input: { questionnaire: sample, choices } }).start();
    actor.send({ type: 'choose', measures: [...choices.measures, 'M01'] });
    expect(actor.getSnapshot().context.choices.measures).toEqual(['M_frueher', 'M01']);
  });
});

describe('Geld, Termine und eigenes Wort', () => {
  it('ändern weder Antworten noch Ansicht, und der frühere Wert macht es rückgängig', () => {
    const actor = running(sampleAnswers);
    actor.send({ type: 'conclude' });
    const before = actor.getSnapshot().context;
    const contracts = [{ id: 'c1', name: 'Betreuung', end: '2027-09-30' }];
    actor.send({ type: 'state', matters: { contracts } });
    actor.send({ type: 'state', matters: { marks: { R3: { kind: 'weiterverfolgen', reason: '' } } } });
    const { context } = actor.getSnapshot();
    expect(context.matters).toMatchObject({ contracts, marks: { R3: { kind: 'weiterverfolgen' } } });
    expect(context).toMatchObject({ reading: before.reading, screen: 'concluded', at: before.at });
    actor.send({ type: 'state', matters: before.matters });
    expect(actor.getSnapshot().context).toEqual(before);
  });

  const named = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `c${index}`, name: '' }));
  it.each<Partial<Matters>>([
    { contracts: named(9) },
    { contracts: [...named(1), ...named(1)] },
    { mustHaves: { ids: ['a', 'a'] } },
    { resolution: { items: Array<string>(21).fill(''), ground: [] } },
    {
      money: {
        ...noMatters.money,
        directions: Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, noMatters.money.today])),
      },
    },
  ])('nimmt nicht an, was sich nicht speichern ließe (%#)', (matters) => {
    const actor = running(sampleAnswers);
    actor.send({ type: 'state', matters });
    expect(actor.getSnapshot().context.matters).toBe(noMatters);
  });
});

describe('Der ganze Fragebogen', () => {
  const whole = { ...sample };

  it('tritt an die Stelle des Teils, ohne dass sich sonst etwas ändert', () => {
    const actor = running(sampleAnswers);
    actor.send({ type: 'conclude' });
    const before = actor.getSnapshot().context;
    actor.send({ type: 'equip', questionnaire: whole });
    const { questionnaire, reading, ...context } = actor.getSnapshot().context;
    expect(questionnaire).toBe(whole);
    expect(reading).toMatchObject({ questionnaire: whole, answers: sampleAnswers });
    expect(before).toMatchObject(context);
  });

  it('muss dieselbe Fassung desselben Bogens sein', () => {
    const actor = running(sampleAnswers);
    const before = actor.getSnapshot().context;
    actor.send({ type: 'equip', questionnaire: { ...whole, version: '9.0.0' } });
    actor.send({ type: 'equip', questionnaire: { ...whole, id: 'anderer' } });
    expect(actor.getSnapshot().context).toBe(before);
  });
});

describe('Aufwand je Ereignis', () => {
  const change: InterviewEvent = { type: 'change', question: 'groesse' };
  const partner: InterviewEvent = { type: 'goTo', question: 'partner' };
  const answer: InterviewEvent = { type: 'answer', answer: 'klein' };

  it.each<[what: string, before: InterviewEvent[], event: InterviewEvent, readings: number]>([
    ['zur nächsten Frage', [{ type: 'goTo', question: 'groesse' }], answer, 1],
    ['zum Prüfen', [partner], { type: 'answer', answer: ['hersteller'] }, 1],
    ['zurück zum Ergebnis', [{ type: 'conclude' }, change], answer, 1],
    [
      'eine Zeile',
      [{ type: 'goTo', question: 'betrieb' }],
      { type: 'record', question: 'betrieb', row: 'email', answer: 'unknown' },
      1,
    ],
    [
      'was schon dasteht',
      [{ type: 'goTo', question: 'betrieb' }],
      { type: 'record', question: 'betrieb', row: 'email', answer: 'lokal' },
      0,
    ],
    ['nichts Gültiges', [partner], { type: 'answer', answer: 'gibt_es_nicht' }, 0],
    ['Zurück zur Übersicht', [{ type: 'goTo', question: 'groesse' }], { type: 'back' }, 0],
    ['eine Notiz', [partner], { type: 'note', question: 'partner', text: 'x' }, 0],
  ])('ist ein Urteil und höchstens eine Lesung: %s', (_, before, event, readings) => {
    const actor = running(sampleAnswers);
    for (const each of before) actor.send(each);
    vi.mocked(step).mockClear();
    vi.mocked(read).mockClear();
    if (actor.getSnapshot().can(event)) actor.send(event);
    expect(vi.mocked(step)).toHaveBeenCalledTimes(1);
    expect(vi.mocked(read)).toHaveBeenCalledTimes(readings);
  });
});

import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { interviewMachine } from '../../src/interview/interviewMachine.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { sample, sampleAnswers } from '../support/sampleQuestionnaire.ts';

const running = (answers: Answers) =>
  createActor(interviewMachine, { input: { questionnaire: sample, answers } }).start();

describe('Zeilen einer Frage speichern', () => {
  const parts: Answers = { bausteine: ['email', 'website'] };

  it('legt sie ab und bleibt bei der Frage', () => {
    const actor = running(parts);
    actor.send({ type: 'goTo', question: 'betrieb' });
    actor.send({ type: 'record', answer: { email: 'lokal' } });
    const { value, context } = actor.getSnapshot();
    expect(value).toBe('asking');
    expect(context).toMatchObject({
      at: 'betrieb',
      reading: { answers: { ...parts, betrieb: { email: 'lokal' } } },
    });
  });

  it('nimmt nichts an, was nicht zur Frage passt, und nichts außerhalb einer Frage', () => {
    const actor = running(parts);
    actor.send({ type: 'record', answer: { email: 'lokal' } });
    expect(actor.getSnapshot().context.reading.answers).toEqual(parts);
    actor.send({ type: 'goTo', question: 'betrieb' });
    actor.send({ type: 'record', answer: { email: 'gibt_es_nicht' } });
    actor.send({ type: 'record', answer: { email: 'lokal' }, question: 'bausteine' });
    expect(actor.getSnapshot().context.reading.answers).toEqual(parts);
  });

  it('führt eine Änderung danach zurück, wo sie begann', () => {
    const actor = running(sampleAnswers);
    actor.send({ type: 'change', question: 'betrieb' });
    actor.send({ type: 'record', answer: { email: 'extern', website: 'extern' } });
    expect(actor.getSnapshot().value).toBe('revising');
    actor.send({ type: 'answer', answer: { email: 'extern', website: 'lokal' } });
    expect(actor.getSnapshot().value).toBe('reviewing');
  });

  it('stellt zuerst die Fragen, die eine so gespeicherte Änderung geöffnet hat', () => {
    const { vertrag: _contract, ausstieg: _exit, anzahl: _count, ...closed } = sampleAnswers;
    const actor = running({ ...closed, partner: [] });
    actor.send({ type: 'change', question: 'partner' });
    actor.send({ type: 'record', answer: ['dienstleister'] });
    actor.send({ type: 'answer', answer: ['dienstleister'] });
    expect(actor.getSnapshot()).toMatchObject({ value: 'asking', context: { at: 'vertrag' } });
  });
});

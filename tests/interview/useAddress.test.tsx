import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { InterviewContext } from '../../src/interview/InterviewContext.ts';
import { interviewMachine } from '../../src/interview/interviewMachine.ts';
import { pathOf } from '../../src/interview/location.ts';
import type { InterviewEvent } from '../../src/interview/session.ts';
import { followAddress, useAddress } from '../../src/interview/useAddress.ts';
import type { Answers } from '../../src/questionnaire/answers.ts';
import { sample, sampleAnswers } from '../support/sampleQuestionnaire.ts';

let send: (event: InterviewEvent) => void;

function Screen() {
  useAddress();
  const actor = InterviewContext.useActorRef();
  send = (event) => act(() => actor.send(event));
  return <output>{InterviewContext.useSelector(({ context }) => pathOf(context))}</output>;
}
const open = (answers: Answers = {}) =>
  render(
    <StrictMode>
      <InterviewContext.Provider options={{ input: { questionnaire: sample, answers } }}>
        <Screen />
      </InterviewContext.Provider>
    </StrictMode>,
  );

const address = () => window.location.hash;
const shows = (path: string) =>
  waitFor(() => {
    expect(screen.getByRole('status').textContent).toBe(path);
    expect(address() || '#/').toBe(`#${path}`);
  });
const entries = () => window.history.length;

beforeEach(() => {
  window.history.pushState(null, '', '/');
});

describe('Adresse und Interview', () => {
  it('gibt jeder Ansicht einen Eintrag im Verlauf', async () => {
    open();
    const before = entries();
    send({ type: 'begin' });
    await shows('/fragen/kommune/groesse');
    send({ type: 'answer', answer: 'klein' });
    await shows('/fragen/kommune/partner');
    expect(entries()).toBe(before + 2);
  });

  it('folgt Zurück und Vorwärts des Browsers, ohne den Verlauf zu ändern', async () => {
    open(sampleAnswers);
    send({ type: 'overview' });
    send({ type: 'goTo', question: 'groesse' });
    send({ type: 'skip' });
    const before = entries();
    for (const path of ['/fragen/kommune/groesse', '/uebersicht', '/']) {
      window.history.back();
      await shows(path);
    }
    for (const path of ['/uebersicht', '/fragen/kommune/groesse', '/fragen/teile/bausteine']) {
      window.history.forward();
      await shows(path);
    }
    expect(entries()).toBe(before);
  });

  it('öffnet beim Laden die Ansicht der Adresse, ohne einen Eintrag hinzuzufügen', async () => {
    window.history.replaceState(null, '', '#/fragen/vertraege/ausstieg');
    const before = entries();
    open(sampleAnswers);
    await shows('/fragen/vertraege/ausstieg');
    expect(entries()).toBe(before);
  });

  it('ersetzt eine Adresse, die noch nicht an der Reihe ist', async () => {
    window.history.replaceState(null, '', '#/ergebnis');
    const before = entries();
    open();
    await shows('/uebersicht');
    expect(entries()).toBe(before);
  });

  it('folgt einer von Hand geänderten Adresse', async () => {
    open(sampleAnswers);
    window.location.hash = '#/pruefen/teile';
    await shows('/pruefen/teile');
    window.location.hash = '#/gibt/es/nicht';
    await shows('/uebersicht');
  });

  it('lässt Sprungmarken der Seite in Ruhe', async () => {
    open(sampleAnswers);
    send({ type: 'goTo', question: 'groesse' });
    window.location.hash = '#inhalt';
    await waitFor(() => expect(address()).toBe('#inhalt'));
    expect(screen.getByRole('status').textContent).toBe('/fragen/kommune/groesse');
    send({ type: 'skip' });
    await shows('/fragen/teile/bausteine');
  });

  it('lässt einander in Ruhe, sobald die Verbindung endet', async () => {
    const actor = createActor(interviewMachine, { input: { questionnaire: sample } });
    const stop = followAddress(actor, window);
    actor.send({ type: 'overview' });
    expect(address()).toBe('#/uebersicht');
    stop();
    actor.send({ type: 'begin' });
    expect(address()).toBe('#/uebersicht');
    window.location.hash = '#/gibt/es/nicht';
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    expect(address()).toBe('#/gibt/es/nicht');
  });
});

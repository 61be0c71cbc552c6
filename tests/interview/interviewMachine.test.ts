import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { isAsked, mayConclude, needsCheck } from '../../src/interview/asked.ts';
import { step } from '../../src/interview/course.ts';
import { interviewMachine } from '../../src/interview/interviewMachine.ts';
import { eventToFollow, pathOf as pathOfSession } from '../../src/interview/location.ts';
import type { InterviewEvent, Session } from '../../src/interview/session.ts';
import { type Answers, hasRows, type RowAnswers } from '../../src/questionnaire/answers.ts';
import { askedRows } from '../../src/questionnaire/flow.ts';
import { findQuestion, questionsOf } from '../../src/questionnaire/items.ts';
import { kindOf } from '../../src/questionnaire/kinds/kinds.ts';
import type { Questionnaire } from '../../src/questionnaire/model.ts';
import { pageOf } from '../../src/questionnaire/questionPages.ts';
import {
  answerEvents,
  type InterviewSnapshot,
  next,
  pathOf,
  start,
  withoutAnswering,
} from '../support/interviewModel.ts';
import { pathOfState, perQuestionMachine } from '../support/perQuestionMachine.ts';
import { anySmallQuestionnaire, sample, sampleAnswers } from '../support/sampleQuestionnaire.ts';

/** An interview in which the given events have happened. */
function interview(answers: Answers, ...events: InterviewEvent[]) {
  const actor = createActor(interviewMachine, { input: { questionnaire: sample, answers } }).start();
  const send = (...more: InterviewEvent[]) => {
    for (const event of more) actor.send(event);
  };
  send(...events);
  return {
    send,
    path: () => pathOf(actor.getSnapshot()),
    session: () => actor.getSnapshot().context,
    can: (event: InterviewEvent) => actor.getSnapshot().can(event),
  };
}
const answer = (value: Extract<InterviewEvent, { type: 'answer' }>['answer']): InterviewEvent => ({
  type: 'answer',
  answer: value,
});
const without = (...ids: string[]): Answers =>
  Object.fromEntries(Object.entries(sampleAnswers).filter(([id]) => !ids.includes(id)));

describe('Fragen beantworten', () => {
  it('führt von Frage zu Frage und in den nächsten Teil, wenn nichts offen ist', () => {
    const { send, path } = interview({}, { type: 'begin' });
    expect(path()).toBe('/fragen/kommune/groesse');
    send(answer('klein'));
    expect(path()).toBe('/fragen/kommune/partner');
    send(answer([]));
    expect(path()).toBe('/fragen/teile/bausteine');
  });

  it('führt mit „Weiter“ über alle Fragen einer Seite und mit „Zurück“ an den Anfang der Seite davor', () => {
    const { send, path } = interview(sampleAnswers, { type: 'goTo', question: 'groesse' }, { type: 'skip' });
    expect(path()).toBe('/fragen/teile/bausteine');
    send({ type: 'back' });
    expect(path()).toBe('/fragen/kommune/groesse');
    send({ type: 'goTo', question: 'partner' }, { type: 'back' });
    expect(path()).toBe('/uebersicht');
  });

  it('prüft am Ende eines Teils nur, was offen oder angefangen ist', () => {
    const { send, path } = interview({}, { type: 'begin' }, { type: 'skip' });
    expect(path()).toBe('/pruefen/kommune');
    send({ type: 'continue' });
    expect(path()).toBe('/fragen/teile/bausteine');
    const begun = interview({ groesse: 'klein', partner: [] }, { type: 'goTo', question: 'partner' });
    begun.send({ type: 'draft', item: 'groesse', draft: { ticked: ['gross'] } }, { type: 'skip' });
    expect(begun.path()).toBe('/pruefen/kommune');
  });

  it('setzt bei der ersten offenen Frage fort', () => {
    expect(interview(without('vertrag', 'aufgaben'), { type: 'begin' }).path()).toBe(
      '/fragen/vertraege/vertrag',
    );
  });

  it('führt zum Prüfen aller Antworten, wenn nichts offen ist', () => {
    expect(interview(sampleAnswers, { type: 'begin' }).path()).toBe('/pruefen');
  });

  it('führt nach der letzten Frage zum Ergebnis; ist etwas offen, wird vorher alles geprüft', () => {
    const last: InterviewEvent = { type: 'goTo', question: 'bemerkung' };
    expect(interview(sampleAnswers, last, { type: 'skip' }).path()).toBe('/ergebnis/-/ueberblick');
    expect(interview(without('aufgaben'), last, { type: 'skip' }).path()).toBe('/pruefen');
  });

  it('lässt eine Frage offen, die später beantwortet werden soll, und behält die Notiz dazu', () => {
    const { send, path, session } = interview({}, { type: 'begin' });
    send({ type: 'skip', note: ' Frau Beispiel fragen ' });
    expect(path()).toBe('/pruefen/kommune');
    expect(session().reading.answers).toEqual({});
    expect(session().notes).toEqual({ groesse: 'Frau Beispiel fragen' });
  });

  it('nimmt nur Antworten, die es gibt', () => {
    const { send, path, session, can } = interview({}, { type: 'begin' });
    send(answer('riesig'), answer(['klein']), answer(undefined));
    expect(session().reading.answers).toEqual({});
    expect(path()).toBe('/fragen/kommune/groesse');
    expect(can(answer('riesig'))).toBe(false);
    expect(can(answer('unknown'))).toBe(true);
  });

  it('nimmt den zweiten Klick eines Doppelklicks nicht als Antwort auf die nächste Frage', () => {
    const click: InterviewEvent = { type: 'answer', answer: 'unknown', from: '/fragen/kommune/groesse' };
    const { path, session } = interview({}, { type: 'begin' }, click, click);
    expect(session().reading.answers).toEqual({ groesse: 'unknown' });
    expect(path()).toBe('/fragen/kommune/partner');
  });

  it('legt Zeilen einer Tabelle ab, während die Frage auf dem Schirm bleibt', () => {
    const { send, path, session } = interview(without('betrieb'), { type: 'begin' });
    const record = { type: 'record', question: 'betrieb' } as const;
    send({ ...record, row: 'email', answer: 'lokal' }, { ...record, row: 'email', answer: 'falsch' });
    expect(path()).toBe('/fragen/teile/betrieb');
    expect(session().reading.answers.betrieb).toEqual({ email: 'lokal' });
    send({ ...record, row: 'website', answer: 'lokal', from: '/fragen/teile/aufgaben' });
    expect(session().reading.answers.betrieb).toEqual({ email: 'lokal' });
  });

  it('nimmt eine freiwillige Angabe zurück', () => {
    const { send, session } = interview(
      { ...sampleAnswers, kosten: 12 },
      { type: 'goTo', question: 'kosten' },
    );
    send(answer(undefined));
    expect(session().reading.answers).toEqual(sampleAnswers);
  });

  it('ändert Notizen überall und entfernt leere', () => {
    const { send, session } = interview({}, { type: 'note', question: 'vertrag', text: 'Aktenordner 3' });
    expect(session().notes).toEqual({ vertrag: 'Aktenordner 3' });
    send(
      { type: 'note', question: 'gibt_es_nicht', text: 'x' },
      { type: 'note', question: 'vertrag', text: ' ' },
    );
    expect(session().notes).toEqual({});
  });
});

describe('Zurück und springen', () => {
  it('geht denselben Weg zurück, bis zur Übersicht und zum Anfang', () => {
    const { send, path } = interview(sampleAnswers, { type: 'goTo', question: 'bausteine' });
    const seen: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      send({ type: 'back' });
      seen.push(path());
    }
    expect(seen).toEqual(['/fragen/kommune/groesse', '/uebersicht', '/']);
  });

  it('springt zu einer Frage, die gestellt wird, sonst zur ersten offenen', () => {
    expect(interview(sampleAnswers, { type: 'goTo', question: 'anzahl' }).path()).toBe(
      '/fragen/vertraege/anzahl',
    );
    expect(interview({}, { type: 'goTo', question: 'anzahl' }).path()).toBe('/fragen/kommune/groesse');
    const small = { ...sampleAnswers, groesse: 'klein' };
    expect(interview(small, { type: 'goTo', question: 'anzahl' }).path()).toBe('/pruefen');
  });

  it('zeigt das Ergebnis erst, wenn die beiden ersten Teile nichts offen lassen', () => {
    const early = interview(without('betrieb'), { type: 'review' }, { type: 'conclude' });
    expect(early.path()).toBe('/pruefen');
    expect(early.can({ type: 'conclude' })).toBe(false);
    const enough = interview({ ...without('vertrag', 'aufgaben'), betrieb: 'unknown' }, { type: 'conclude' });
    expect(enough.path()).toBe('/ergebnis/-/ueberblick');
  });
});

describe('Ändern', () => {
  const change = (question: string): InterviewEvent => ({ type: 'change', question });
  const none = { ...sampleAnswers, partner: [] };

  it('öffnet genau eine Frage und kehrt dorthin zurück, wo es begann', () => {
    const part = interview(sampleAnswers, { type: 'review', section: 'kommune' }, change('groesse'));
    expect(part.path()).toBe('/aendern/groesse');
    part.send(answer('klein'));
    expect(part.path()).toBe('/pruefen/kommune');
    const result = interview(sampleAnswers, { type: 'conclude' }, change('groesse'), answer('klein'));
    expect(result.path()).toBe('/ergebnis/-/ueberblick');
  });

  it('löscht nichts: Antworten ruhen und gelten wieder', () => {
    const { send, session } = interview(sampleAnswers, { type: 'review' }, change('partner'), answer([]));
    expect(session().reading.answers).toEqual(none);
    expect(isAsked(session(), 'vertrag')).toBe(false);
    send(change('partner'), answer(['hersteller']));
    expect(isAsked(session(), 'anzahl')).toBe(true);
    expect(session().reading.answers.anzahl).toBe(3);
  });

  it('stellt zuerst die Fragen, die neu hinzukommen, auch wenn sie weitere öffnen', () => {
    const before = { ...without('vertrag', 'ausstieg', 'anzahl'), partner: [] };
    const { send, path } = interview(before, { type: 'conclude' }, change('partner'));
    send(answer(['hersteller']));
    expect(path()).toBe('/fragen/vertraege/vertrag');
    send(answer('ja'));
    expect(path()).toBe('/fragen/vertraege/ausstieg');
    send(answer('geregelt'));
    expect(path()).toBe('/fragen/vertraege/anzahl');
    send(answer(4));
    expect(path()).toBe('/ergebnis/-/ueberblick');
  });

  it('fragt nach neuen Zeilen einer schon beantworteten Tabelle', () => {
    const one = { ...sampleAnswers, bausteine: ['email'], betrieb: { email: 'lokal' } };
    const { send, path } = interview(one, { type: 'review', section: 'teile' }, change('bausteine'));
    send(answer(['email', 'website']));
    expect(path()).toBe('/fragen/teile/betrieb');
    send(answer({ email: 'lokal', website: 'extern' }));
    expect(path()).toBe('/pruefen/teile');
  });

  it('vergisst nicht, was eine Zeile für Zeile geänderte Frage geöffnet hat', () => {
    const before = { ...without('vertrag', 'ausstieg', 'anzahl'), partner: [] };
    const { send, path } = interview(before, { type: 'conclude' }, change('partner'));
    send({ type: 'record', question: 'partner', answer: ['hersteller'] });
    expect(path()).toBe('/aendern/partner');
    send(answer(['hersteller']));
    expect(path()).toBe('/fragen/vertraege/vertrag');
  });

  it('stellt keine Frage, die schon vorher offen war', () => {
    const { send, path } = interview(without('aufgaben'), { type: 'review' }, change('groesse'));
    send(answer('klein'));
    expect(path()).toBe('/pruefen');
  });

  it('kommt auch ohne Antwort auf die neuen Fragen zurück', () => {
    const before = { ...without('vertrag', 'ausstieg', 'anzahl'), partner: [] };
    const { send, path } = interview(before, { type: 'review', section: 'kommune' }, change('partner'));
    send(answer(['hersteller']), { type: 'skip' });
    expect(path()).toBe('/pruefen/kommune');
  });

  it('geht mit Zurück über die neuen Fragen zur geänderten und unverändert hinaus', () => {
    const before = { ...without('vertrag', 'ausstieg', 'anzahl'), partner: [] };
    const { send, path, session } = interview(
      before,
      { type: 'review', section: 'kommune' },
      change('partner'),
    );
    send(answer(['hersteller']), answer('ja'), { type: 'back' });
    expect(path()).toBe('/fragen/vertraege/vertrag');
    send({ type: 'back' });
    expect(path()).toBe('/aendern/partner');
    const { answers } = session().reading;
    send({ type: 'back' });
    expect(path()).toBe('/pruefen/kommune');
    expect(session().reading.answers).toBe(answers);
  });

  it('führt „Später beantworten“ beim Ändern zurück, ohne die Antwort zu ändern', () => {
    const { send, path, session } = interview(sampleAnswers, { type: 'conclude' });
    send({ type: 'change', question: 'groesse' }, { type: 'skip' });
    expect(path()).toBe('/ergebnis/-/ueberblick');
    expect(session().reading.answers).toEqual(sampleAnswers);
  });

  it('bleibt eine Änderung, wenn der Browser zwischen ihren Fragen zurück und vor geht', () => {
    const before = { ...without('vertrag', 'ausstieg', 'anzahl'), partner: [] };
    const { send, path } = interview(before, { type: 'conclude' }, change('partner'), answer(['hersteller']));
    send(answer('ja'), { type: 'goTo', question: 'vertrag' }, change('partner'), answer(['dienstleister']));
    expect(path()).toBe('/fragen/vertraege/ausstieg');
    send({ type: 'goTo', question: 'vertrag' }, answer('nein'));
    expect(path()).toBe('/ergebnis/-/ueberblick');
  });

  it('führt nicht zum Ergebnis zurück, wenn dafür wieder etwas fehlt', () => {
    const one = { ...sampleAnswers, bausteine: ['email'], betrieb: { email: 'lokal' } };
    const { send, path } = interview(one, { type: 'conclude' }, change('bausteine'));
    send(answer(['email', 'website']), { type: 'skip' });
    expect(path()).toBe('/pruefen');
  });

  it('ändert keine Frage, die zurzeit nicht gestellt wird', () => {
    expect(interview(none, { type: 'review' }, change('vertrag')).path()).toBe('/pruefen');
  });
});

/** The same answers stored while the question stays on screen: all rows alike where there are some, or taken back. */
const recordEvents = (snapshot: InterviewSnapshot): InterviewEvent[] => {
  const { questionnaire, reading, at = '' } = snapshot.context;
  const question = findQuestion(questionnaire, at);
  if (!question || (snapshot.value !== 'asking' && snapshot.value !== 'revising')) return [];
  const rows = askedRows(reading, question).map(({ id }) => id);
  const answers = kindOf(question).sample(question, questionnaire.parties);
  if (!hasRows(question)) {
    return [...answers, undefined].map((answer) => ({ type: 'record', question: at, answer }));
  }
  const [row = ''] = rows;
  return [
    ...answers.map((answer): InterviewEvent => {
      const same = Object.fromEntries(rows.map((id) => [id, answer]));
      return { type: 'takeOver', question: at, answers: same as RowAnswers };
    }),
    ...[...answers, undefined].map(
      (answer): InterviewEvent => ({ type: 'record', question: at, row, answer }),
    ),
  ];
};

/** Everything that could be clicked, typed or linked to, fitting or not. */
function anyEvents(snapshot: InterviewSnapshot): InterviewEvent[] {
  const { questionnaire } = snapshot.context;
  const questions = [...questionsOf(questionnaire).map(({ id }) => id), 'gibt_es_nicht'];
  const plain = ['welcome', 'overview', 'begin', 'skip', 'back', 'continue', 'conclude', 'review'] as const;
  return [
    ...plain.map((type): InterviewEvent => ({ type })),
    ...plain.map((type): InterviewEvent => ({ type })),
    ...answerEvents(snapshot),
    ...answerEvents(snapshot),
    ...recordEvents(snapshot),
    { type: 'undo' },
    { type: 'answer', answer: 'gibt_es_nicht' },
    ...questions.map((question): InterviewEvent => ({ type: 'goTo', question })),
    ...questions.map((question): InterviewEvent => ({ type: 'change', question })),
    ...questionnaire.sections.map(({ id }): InterviewEvent => ({ type: 'review', section: id })),
  ];
}
const choices = fc.array(fc.nat(9999), { maxLength: 40 });
const pick = <T>(from: readonly T[], choice: number): T => from[choice % from.length] as T;

/** A session without what is derived from it. */
const contentOf = ({ reading, entered, ...session }: Session) => ({
  ...session,
  answers: reading.answers,
  enteredWith: entered.answers,
});

function check(questionnaire: Questionnaire, chosen: readonly number[]): void {
  let snapshot = start({ questionnaire });
  for (const choice of chosen) {
    const event = pick(anyEvents(snapshot), choice);
    const after = next(snapshot, event);
    const { at } = snapshot.context;
    if (after.value === 'asking' || after.value === 'revising') {
      expect(isAsked(after.context, after.context.at ?? '')).toBe(true);
    }
    const isAnswering = ['answer', 'record', 'takeOver', 'undo'].includes(event.type);
    if (!isAnswering) expect(after.context.reading.answers).toBe(snapshot.context.reading.answers);
    for (const [id, value] of Object.entries(snapshot.context.reading.answers)) {
      if (id !== at) expect(after.context.reading.answers[id]).toBe(value);
    }
    const isTakenBack = event.type === 'undo' || (event.type === 'record' && event.answer === undefined);
    if (!isTakenBack)
      expect(Object.keys(after.context.reading.answers)).toEqual(
        expect.arrayContaining(Object.keys(snapshot.context.reading.answers)),
      );
    if (after.value === 'concluded') expect(mayConclude(after.context)).toBe(true);
    expect(after.context.screen).toBe(after.value);
    expect(contentOf(after.context)).toEqual(contentOf(step(snapshot.context, event) ?? snapshot.context));
    snapshot = after;
  }
}

describe('bei beliebigen Klicks', () => {
  const both = [
    ['dem Beispiel', fc.constant(sample)],
    ['beliebigen Fragebögen', anySmallQuestionnaire(6)],
  ] as const;

  it.each(both)(
    'steht der Cursor bei %s auf einer gestellten Frage und geht keine Antwort verloren',
    (_, any) => {
      fc.assert(fc.property(any, choices, check), { numRuns: 200 });
    },
  );

  /** The screen after some clicks. */
  const reached = (questionnaire: Questionnaire, chosen: readonly number[]) =>
    chosen.reduce(
      (snapshot, choice) => next(snapshot, pick(anyEvents(snapshot), choice)),
      start({ questionnaire }),
    );

  it.each(both)('führt Zurück bei %s dorthin, woher Weiter kam', (_, any) => {
    fc.assert(
      fc.property(any, choices, fc.nat(9999), (questionnaire, chosen, choice) => {
        const before = reached(questionnaire, chosen);
        fc.pre(before.context.returnTo === undefined);
        const forward = [{ type: 'skip' } as const, { type: 'continue' } as const].filter((event) =>
          before.can(event),
        );
        fc.pre(forward.length > 0);
        const after = next(before, pick(forward, choice));
        // A check that nothing asks for is only come to by a link; it does not lie on the way.
        fc.pre(before.value !== 'reviewing' || needsCheck(before.context, before.context.section));
        // From the last part on, the check of everything has two ways in; back leads to the last question.
        fc.pre(!(before.value === 'reviewing' && pathOf(after) === '/pruefen'));
        const { at = '' } = before.context;
        const top = pageOf(questionnaire, at).find((id) => isAsked(before.context, id));
        const page = before.value === 'asking' ? { ...before.context, at: top } : before.context;
        expect(pathOf(next(after, { type: 'back' }))).toBe(pathOfSession(page));
      }),
      { numRuns: 200 },
    );
  });

  it.each(both)('zeigt bei %s dieselbe Adresse nach dem Neuladen dasselbe', (_, any) => {
    fc.assert(
      fc.property(any, choices, (questionnaire, chosen) => {
        const snapshot = reached(questionnaire, chosen);
        const { reading, notes } = snapshot.context;
        const fresh = start({ questionnaire, answers: reading.answers, notes });
        expect(pathOf(next(fresh, eventToFollow(pathOf(snapshot), fresh)))).toBe(pathOf(snapshot));
      }),
      { numRuns: 200 },
    );
  });

  it.each(both)('ändert bei %s nichts, was für eine andere Ansicht gedacht war (Z9)', (_, any) => {
    fc.assert(
      fc.property(any, choices, fc.nat(9999), choices, (questionnaire, chosen, choice, elsewhere) => {
        const here = reached(questionnaire, chosen);
        const other = pathOf(reached(questionnaire, elsewhere));
        const event = pick(anyEvents(here), choice);
        const late = next(here, { ...event, from: other });
        if (other === pathOf(here))
          expect(contentOf(late.context)).toEqual(contentOf(next(here, event).context));
        else expect(late.context).toBe(here.context);
      }),
      { numRuns: 200 },
    );
  });

  it.each(both)('erreicht „Später beantworten“ bei %s immer das Prüfen oder das Ergebnis (E25)', (_, any) => {
    fc.assert(
      fc.property(any, choices, (questionnaire, chosen) => {
        expect(withoutAnswering(reached(questionnaire, chosen))).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });

  it.each(both)('stimmt sie bei %s mit einer Maschine mit einem Zustand je Frage überein (E23)', (_, any) => {
    fc.assert(
      fc.property(any, choices, (questionnaire, chosen) => {
        const other = createActor(perQuestionMachine(questionnaire), { input: { answers: {} } }).start();
        let snapshot = start({ questionnaire });
        for (const choice of chosen) {
          const event = pick(
            anyEvents(snapshot).filter(({ type }) => type !== 'change'),
            choice,
          );
          snapshot = next(snapshot, event);
          other.send(event);
          const { value, context } = other.getSnapshot();
          expect(pathOfState(questionnaire, String(value))).toBe(pathOf(snapshot));
          expect(context.answers).toEqual(snapshot.context.reading.answers);
        }
      }),
      { numRuns: 150 },
    );
  });
});

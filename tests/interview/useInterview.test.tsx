import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { InterviewContext } from '../../src/interview/InterviewContext.ts';
import type { InterviewEvent } from '../../src/interview/session.ts';
import {
  useChoices,
  useEvidence,
  useLinkTo,
  useMayConclude,
  useNote,
  useQuestionnaire,
  useReading,
  useSend,
} from '../../src/interview/useInterview.ts';
import { Link } from '../../src/ui/Link.tsx';
import { sample, sampleAnswers } from '../support/sampleQuestionnaire.ts';

let actor: ReturnType<typeof InterviewContext.useActorRef>;
let sendFromHere: (event: InterviewEvent) => void;
/** How often each part of the page was drawn. */
let drawn: Record<string, number>;

const parts = {
  Lesart: useReading,
  Fragebogen: useQuestionnaire,
  'Notiz zu groesse': () => useNote('groesse'),
  'Notiz zu partner': () => useNote('partner'),
  Belege: useEvidence,
  Vorhaben: useChoices,
  Ergebnis: useMayConclude,
  Verweise: useLinkTo,
};
function Part({ name }: { name: keyof typeof parts }) {
  parts[name]();
  drawn[name] = (drawn[name] ?? 0) + 1;
  return null;
}
function Page() {
  actor = InterviewContext.useActorRef();
  sendFromHere = useSend();
  const linkTo = useLinkTo();
  return <Link {...linkTo({ type: 'review', section: 'teile' })}>Teil prüfen</Link>;
}
const send = (event: InterviewEvent) => act(() => actor.send(event));
const session = () => actor.getSnapshot().context;

beforeEach(() => {
  drawn = {};
  render(
    <InterviewContext.Provider options={{ input: { questionnaire: sample, answers: sampleAnswers } }}>
      <Page />
      {(Object.keys(parts) as (keyof typeof parts)[]).map((name) => (
        <Part key={name} name={name} />
      ))}
    </InterviewContext.Provider>,
  );
  send({ type: 'goTo', question: 'groesse' });
  drawn = {};
});

describe('Seiten und Interview', () => {
  it('zeichnen bei einer Notiz nur neu, was diese Notiz zeigt', () => {
    send({ type: 'note', question: 'groesse', text: 'Aktenordner 3' });
    expect(drawn).toEqual({ 'Notiz zu groesse': 1 });
  });

  it('zeichnen bei einem Beleg und einem Vorhaben nur neu, was sie zeigt', () => {
    send({ type: 'evidence', question: 'groesse', grade: 'schriftlich' });
    expect(drawn).toEqual({ Belege: 1 });
    send({ type: 'choose', measures: ['M01'] });
    expect(drawn).toEqual({ Belege: 1, Vorhaben: 1 });
  });

  it('zeichnen bei einem Wechsel der Ansicht nicht neu, was nur Antworten zeigt', () => {
    send({ type: 'overview' });
    expect(drawn).toEqual({ Verweise: 1 });
  });

  it('senden nichts, was für eine Ansicht gedacht war, die nicht mehr zu sehen ist', () => {
    const sendFromThere = sendFromHere;
    send({ type: 'skip' });
    expect(session().at).toBe('bausteine');
    act(() => sendFromThere({ type: 'skip' }));
    expect(session()).toMatchObject({ screen: 'asking', at: 'bausteine' });
    act(() => sendFromHere({ type: 'skip' }));
    expect(session().at).not.toBe('bausteine');
  });

  it('führen über Verweise, die sich auch in einem neuen Fenster öffnen lassen', () => {
    const link = screen.getByRole('link', { name: 'Teil prüfen' });
    expect(link.getAttribute('href')).toBe('#/pruefen/teile');
    fireEvent.click(link, { ctrlKey: true });
    expect(session().screen).toBe('asking');
    fireEvent.click(link);
    expect(session()).toMatchObject({ screen: 'reviewing', section: 'teile' });
  });
});

import { cleanup, screen } from '@testing-library/react';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { InterviewContext } from '../../../src/interview/InterviewContext.ts';
import { OverviewScreen } from '../../../src/pages/fragebogen/OverviewScreen.tsx';
import { ReviewScreen } from '../../../src/pages/fragebogen/ReviewScreen.tsx';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import type { Question } from '../../../src/questionnaire/question.ts';
import { matrix, multi, number, questionnaireOf, row, single, text } from '../../support/builders.ts';
import { QuestionScreen } from '../../support/QuestionScreen.tsx';
import { renderInterview } from '../../support/renderInterview.tsx';

const questions: Question[] = [
  single('eine', ['a', 'b']),
  multi('mehrere', ['a', 'b', 'c']),
  number('zahl'),
  text('frei'),
  matrix('tabelle', [row('z1'), row('z2'), row('z3')], ['a', 'b']),
];
const questionnaire = questionnaireOf(questions);

/** Whatever screen the interview is on. */
function AnyScreen() {
  const value = InterviewContext.useSelector((snapshot) => snapshot.value);
  if (value === 'asking' || value === 'revising') return <QuestionScreen />;
  return value === 'reviewing' ? <ReviewScreen /> : <OverviewScreen />;
}
const open = (question: string, answers: Answers = {}) =>
  renderInterview(<AnyScreen />, { questionnaire, answers, events: [{ type: 'goTo', question }] });
const next = () => screen.getByRole('button', { name: 'Weiter' });
const ticked = () =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map(({ id }) => id);

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Eine Auswahl', () => {
  it('ist mit dem Wählen gespeichert, und „Weiter“ führt nur weiter', async () => {
    const { user, session } = open('eine');
    await user.click(screen.getByRole('radio', { name: 'Antwort b' }));
    expect(session()).toMatchObject({ at: 'eine', answers: { eine: 'b' } });
    const { answers } = session();
    await user.click(next());
    expect(session().at).toBe('mehrere');
    expect(session().answers).toBe(answers);
  });

  it('lässt sich zurücknehmen, und der Fokus bleibt bei der Frage', async () => {
    const { user, session } = open('eine', { eine: 'a' });
    await user.click(screen.getByRole('button', { name: /^Antwort zurücknehmen/ }));
    expect(session().answers).toEqual({});
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Antwort a' }));
    expect(screen.queryByRole('button', { name: /^Antwort zurücknehmen/ })).toBeNull();
  });
});

describe('Eine Hilfe mit erklärten Wörtern', () => {
  it('hält den Fokus beim Zurücknehmen nicht auf', async () => {
    const { user } = renderInterview(<AnyScreen />, {
      answers: { rolle: 'leitung' },
      events: [{ type: 'goTo', question: 'rolle' }],
    });
    await user.click(screen.getByRole('button', { name: /^Antwort zurücknehmen/ }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Antwort leitung' }));
  });
});

describe('Mehrere Kreuze', () => {
  it('gelten erst mit „Weiter“, sind aber auf jedem Weg zurück noch da', async () => {
    const { user, send, session } = open('mehrere');
    await user.click(screen.getByRole('checkbox', { name: 'Antwort a' }));
    await user.click(screen.getByRole('checkbox', { name: 'Antwort c' }));
    await user.click(screen.getByRole('link', { name: 'Zurück' }));
    expect(session().answers).toEqual({});
    send({ type: 'review' });
    expect(screen.getByText('Hier steht etwas Angefangenes. Es zählt erst mit „Weiter“.')).toBeDefined();
    send({ type: 'goTo', question: 'mehrere' });
    expect(ticked()).toEqual(['mehrere-a', 'mehrere-c']);
    await user.click(next());
    expect(session()).toMatchObject({ answers: { mehrere: ['a', 'c'] } });
    expect(session().drafts).toEqual({});
  });

  it('ändern eine Antwort erst, wenn sie bestätigt sind', async () => {
    const { user, session } = open('mehrere', { mehrere: ['a'] });
    await user.click(screen.getByRole('checkbox', { name: 'Antwort b' }));
    expect(session().answers).toEqual({ mehrere: ['a'] });
    await user.click(screen.getByRole('checkbox', { name: 'Antwort b' }));
    expect(session().drafts).toEqual({});
  });
});

describe('Was geschrieben wird', () => {
  it('wird beim Verlassen des Feldes zur Antwort', async () => {
    const { user, session } = open('zahl');
    await user.type(screen.getByRole('textbox', { name: 'Ihre Angabe' }), '12');
    expect(session().answers).toEqual({});
    expect(session()).toMatchObject({ drafts: { zahl: { from: '12' } } });
    await user.tab();
    expect(session().answers).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Später beantworten' }));
    expect(session()).toMatchObject({ answers: { zahl: 12 } });
    expect(session().drafts).toEqual({});
  });

  it('wird es auch, wenn jemand mit dem Zurück des Browsers geht', async () => {
    const { user, send, session } = open('frei');
    await user.type(screen.getByRole('textbox', { name: 'Ihre Antwort' }), 'Im Keller ');
    send({ type: 'goTo', question: 'eine' });
    expect(session()).toMatchObject({ at: 'eine', answers: { frei: 'Im Keller' } });
    expect(session().drafts).toEqual({});
  });

  it('bleibt stehen, wie es ist, solange es keine Antwort ist', async () => {
    const { user, send, session } = open('zahl');
    await user.type(screen.getByRole('textbox', { name: 'Ihre Angabe' }), 'etwa 40');
    send({ type: 'overview' });
    send({ type: 'goTo', question: 'zahl' });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Ihre Angabe' }).value).toBe('etwa 40');
    expect(session().answers).toEqual({});
  });

  it('ist nicht mehr gegeben, wenn das Feld geleert wird', async () => {
    const { user, session } = open('frei', { frei: 'Alt' });
    await user.clear(screen.getByRole('textbox', { name: 'Ihre Antwort' }));
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'Später beantworten' }));
    expect(session().answers).toEqual({});
  });
});

describe('Eine Übernahme für mehrere Zeilen', () => {
  it('ist mit einem Klick rückgängig, ohne zu ändern, was danach kam', async () => {
    const { user, send, session } = open('tabelle');
    await user.click(screen.getByRole('radio', { name: 'Antwort a' }));
    await user.click(screen.getByRole('button', { name: 'alle 2 Teile ohne Antwort' }));
    expect(session().answers.tabelle).toEqual({ z1: 'a', z2: 'a', z3: 'a' });
    expect(screen.getByText('Für 2 Teile übernommen.')).toBeDefined();
    send({ type: 'record', question: 'tabelle', row: 'z3', answer: 'b' });
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(session().answers.tabelle).toEqual({ z1: 'a', z3: 'b' });
  });
});

/** A visitor who ticks, types and leaves in every way at random: what stood in a form stands there again. */
describe('Bei beliebigem Hin und Her', () => {
  const act = fc.record({
    at: fc.constantFrom('eine', 'mehrere', 'zahl', 'frei', 'tabelle'),
    input: fc.nat(20),
    typed: fc.constantFrom('7', '1.2', 'x y', ' '),
    leave: fc.constantFrom('overview', 'review', 'back', 'skip', 'reload'),
  });
  const shown = () =>
    [...document.querySelectorAll<HTMLInputElement>('main input, main textarea')].map(
      ({ id, type, checked, value }) => [
        id,
        type === 'text' || type === 'textarea' ? value.replaceAll('.', '').trim() : checked,
      ],
    );

  it('steht danach im Formular, was zuletzt darin stand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
        cleanup();
        let page = open('eine');
        for (const { at, input, typed, leave } of acts) {
          page.send({ type: 'goTo', question: at, ...(at === 'tabelle' ? { row: 'z2' } : {}) });
          const inputs = [
            ...document.querySelectorAll<HTMLInputElement>('main fieldset input, main fieldset textarea'),
          ];
          const target = inputs[input % inputs.length];
          if (!target) throw new Error('Kein Feld.');
          if (target.type === 'text' || target.type === 'textarea') await page.user.type(target, typed);
          else await page.user.click(target);
          const before = shown();
          if (leave === 'reload') {
            const { answers, drafts } = page.session();
            page.unmount();
            page = renderInterview(<AnyScreen />, { questionnaire, answers, drafts });
          } else page.send({ type: leave });
          page.send({ type: 'overview' });
          page.send({ type: 'goTo', question: at, ...(at === 'tabelle' ? { row: 'z2' } : {}) });
          expect(shown()).toEqual(before);
        }
      }),
      { numRuns: 15 },
    );
  });
});

import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewScreen } from '../../../src/pages/fragebogen/ReviewScreen.tsx';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import type { Question } from '../../../src/questionnaire/question.ts';
import {
  date,
  matrix,
  multi,
  number,
  questionnaireOf,
  row,
  single,
  tasks,
  text,
} from '../../support/builders.ts';
import { QuestionScreen } from '../../support/QuestionScreen.tsx';
import { renderInterview } from '../../support/renderInterview.tsx';
import { violations } from '../accessibility.ts';

const mayNotApply = { hint: 'Passt, wenn es keinen Vertrag gibt.' };
const reason = 'Es gibt nur eine Vereinbarung mit dem Landkreis.';
const message = 'Bitte schreiben Sie, warum das nicht zutrifft.';
const open = (question: Question, answers: Answers = {}) =>
  renderInterview(<QuestionScreen />, {
    questionnaire: questionnaireOf([question, single('danach', ['a', 'b'])]),
    answers,
    events: [{ type: 'goTo', question: question.id }],
  });
const next = () => screen.getByRole('button', { name: 'Weiter' });
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Warum trifft das nicht zu?' });

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('„Trifft nicht zu, weil …“', () => {
  const contract = single('vertrag', ['kurz', 'lang'], { mayNotApply });

  it('gibt es nur, wo es passen kann, mit einem Wort dazu, und vor „Weiß ich nicht“', () => {
    open(single('vertrag', ['kurz', 'lang']));
    expect(screen.queryByRole('radio', { name: /Trifft nicht zu/ })).toBeNull();
    document.body.replaceChildren();
    open(contract);
    const names = screen
      .getAllByRole('radio')
      .map((radio) => radio.closest('.row')?.querySelector('label')?.textContent);
    expect(names.slice(-2)).toEqual(['Trifft nicht zu, weil …', 'Weiß ich nicht']);
    expect(
      screen.getByRole('radio', { name: 'Trifft nicht zu, weil …', description: mayNotApply.hint }),
    ).toBeDefined();
  });

  it('verlangt einen Grund und sagt das am Feld', async () => {
    const { user, session } = open(contract);
    await user.click(screen.getByRole('radio', { name: 'Trifft nicht zu, weil …' }));
    expect(field().getAttribute('aria-invalid')).toBeNull();
    await user.click(next());
    expect(session().at).toBe('vertrag');
    const summary = screen.getByRole('region', { name: 'Bitte prüfen Sie Ihre Angabe' });
    expect(document.activeElement).toBe(summary);
    expect(await violations(document.body)).toEqual([]);
    await user.click(within(summary).getByRole('link', { name: message }));
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(
      screen.getByRole('textbox', { name: 'Warum trifft das nicht zu?', description: new RegExp(message) }),
    ).toBeDefined();
    expect(screen.getByRole('group', { name: 'Frage vertrag?' }).getAttribute('aria-describedby')).toBeNull();
    await user.type(field(), `  ${reason} `);
    await user.click(next());
    expect(session()).toMatchObject({ at: 'danach', answers: { vertrag: { because: reason } } });
  });

  it('nimmt höchstens 300 Zeichen und zeigt den Grund beim nächsten Mal wieder', async () => {
    const { user, session } = open(contract, { vertrag: { because: reason } });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Trifft nicht zu/ }).checked).toBe(true);
    expect(field().value).toBe(reason);
    await user.clear(field());
    await user.click(field());
    await user.paste('ä'.repeat(400));
    expect(field().value).toBe('ä'.repeat(300));
    await user.click(next());
    expect(session().answers.vertrag).toEqual({ because: 'ä'.repeat(300) });
  });

  it.each<[string, Question, 'radio' | 'checkbox', string]>([
    ['mehrere Antworten', multi('frage', ['a'], { mayNotApply }), 'checkbox', 'Antwort a'],
    ['Zahl', number('frage', { mayNotApply }), 'checkbox', ''],
    ['Termin', date('frage', { mayNotApply }), 'checkbox', ''],
    ['Text', text('frage', { mayNotApply }), 'checkbox', ''],
  ])('schließt jede andere Antwort aus: %s', async (_kind, question, role, other) => {
    const { user, session } = open(question);
    if (other) await user.click(screen.getByRole(role, { name: other }));
    await user.click(screen.getByRole(role, { name: 'Weiß ich nicht' }));
    await user.click(screen.getByRole(role, { name: 'Trifft nicht zu, weil …' }));
    const ticked = screen.getAllByRole<HTMLInputElement>(role).filter(({ checked }) => checked);
    expect(ticked).toEqual([screen.getByRole(role, { name: 'Trifft nicht zu, weil …' })]);
    await user.type(field(), reason);
    await user.click(next());
    expect(session().answers.frage).toEqual({ because: reason });
  });

  it('steht in Zeilen je Zeile und in der Liste der Antworten mit seinem Grund', async () => {
    const rows = matrix('betrieb', [row('netz'), row('server')], ['haus'], { mayNotApply });
    const { user, session } = open(rows);
    await user.click(screen.getByRole('radio', { name: /Trifft nicht zu/ }));
    await user.type(field(), reason);
    await user.click(next());
    expect(session().answers.betrieb).toEqual({ netz: { because: reason } });
    expect(screen.queryByRole('textbox', { name: 'Warum trifft das nicht zu?' })).toBeNull();
    expect(screen.getByText(`Trifft nicht zu: ${reason}`)).toBeDefined();
  });

  it('gilt auch für eine Aufgabe', async () => {
    const { user, session } = open(tasks('aufgaben', ['a01'], { mayNotApply }));
    await user.click(screen.getByRole('checkbox', { name: 'Kommune' }));
    await user.click(screen.getByRole('checkbox', { name: /Trifft nicht zu/ }));
    await user.type(field(), reason);
    await user.click(next());
    expect(session().answers.aufgaben).toEqual({ a01: { because: reason } });
  });

  it('wird beim Prüfen mit seinem Grund gezeigt', () => {
    renderInterview(<ReviewScreen />, {
      questionnaire: questionnaireOf([contract]),
      answers: { vertrag: { because: reason } },
      events: [{ type: 'review' }],
    });
    expect(screen.getByText(`Trifft nicht zu: ${reason}`)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Ändern: Frage vertrag?' })).toBeDefined();
  });
});

describe('„Weiß ich nicht“', () => {
  it.each<[string, Question]>([
    ['eine Antwort', single('frage', ['a'], { noUnknown: true })],
    ['mehrere Antworten', multi('frage', ['a'], { noUnknown: true })],
    ['Zahl', number('frage', { noUnknown: true })],
    ['Text', text('frage', { noUnknown: true })],
  ])('fehlt, wo jede Kommune die Antwort weiß, und gilt dort nicht: %s', (_kind, question) => {
    open(question, { frage: 'unknown' });
    expect(screen.queryByRole('radio', { name: 'Weiß ich nicht' })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: 'Weiß ich nicht' })).toBeNull();
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    expect(screen.queryByDisplayValue('unknown')).toBeNull();
  });
});

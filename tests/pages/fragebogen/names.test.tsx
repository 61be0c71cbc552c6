import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { InterviewEvent } from '../../../src/interview/session.ts';
import { ReviewScreen } from '../../../src/pages/fragebogen/ReviewScreen.tsx';
import type { Answers } from '../../../src/questionnaire/answers.ts';
import { matrix, multi, questionnaireOf, text } from '../../support/builders.ts';
import { QuestionScreen } from '../../support/QuestionScreen.tsx';
import { renderInterview } from '../../support/renderInterview.tsx';
import { violations } from '../accessibility.ts';

const bausteine = [
  { id: 'server', name: 'Server', weight: 1 as const },
  { id: 'eigen1', name: 'Eigener Baustein 1', weight: 1 as const, nameFrom: 'name1' },
  { id: 'eigen2', name: 'Eigener Baustein 2', weight: 1 as const, nameFrom: 'name2' },
];
const labelled = bausteine.map(({ id, name: label, weight }) => ({ id, label, weight }));
const isThere = (id: string) => ({ question: 'teile', includes: id });
const questionnaire = questionnaireOf(
  [
    { ...multi('teile', []), options: labelled },
    text('name1', { title: 'Wie heißt der erste?', optional: true, maxLength: 40, when: isThere('eigen1') }),
    text('name2', { title: 'Wie heißt der zweite?', optional: true, maxLength: 40, when: isThere('eigen2') }),
    matrix(
      'betrieb',
      labelled.map((row) => ({ ...row, when: isThere(row.id) })),
      ['haus', 'extern'],
    ),
  ],
  { bausteine },
);
const open = (event: InterviewEvent, answers: Answers = {}) =>
  renderInterview(event.type === 'review' ? <ReviewScreen /> : <QuestionScreen />, {
    questionnaire,
    answers: { teile: ['server', 'eigen1', 'eigen2'], ...answers },
    events: [event],
  });
const next = () => screen.getByRole('button', { name: 'Weiter' });
const field = () => screen.getByRole('textbox', { name: 'Name' });

beforeEach(() => {
  window.scrollTo = vi.fn();
});

describe('Eigene Bausteine', () => {
  it('werden nach dem Ankreuzen gleich benannt, auf einer Zeile', async () => {
    const { user, session } = open({ type: 'goTo', question: 'teile' }, { teile: ['server', 'eigen1'] });
    await user.click(next());
    expect(session().at).toBe('name1');
    expect(screen.getByRole('heading', { level: 1, name: 'Wie heißt der erste?' })).toBeDefined();
    expect(await violations(document.body)).toEqual([]);
    await user.type(field(), '  Wasserwerk  Nord {Enter}');
    expect(session()).toMatchObject({ at: 'betrieb', answers: { name1: 'Wasserwerk Nord' } });
  });

  it('heißen in Zeilen, Listen und beim Ändern so, wie die Kommune sie nennt', async () => {
    const { user } = open({ type: 'goTo', question: 'betrieb' }, { name1: 'Wasserwerk' });
    for (const name of ['1 von 3: Server', '2 von 3: Wasserwerk', '3 von 3: Eigener Baustein 2']) {
      expect(screen.getByRole('heading', { level: 1, name: new RegExp(`^${name}`) })).toBeDefined();
      await user.click(screen.getByRole('button', { name: 'Später beantworten' }));
    }
  });

  it('stehen auch beim Prüfen unter ihrem Namen', () => {
    open({ type: 'review' }, { name1: 'Wasserwerk', betrieb: { eigen1: 'haus' } });
    expect(screen.getByText('Wasserwerk: Antwort haus')).toBeDefined();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('Wasserwerk');
  });

  it('bleiben ohne Namen bei dem vorgesehenen', async () => {
    const { user, session } = open({ type: 'goTo', question: 'name1' });
    await user.type(field(), '   ');
    await user.click(next());
    expect(session().at).toBe('name2');
    expect(session().answers).not.toHaveProperty('name1');
  });

  it.each(['server', ' Wasserwerk ', 'Eigener  Baustein 1'])(
    'bekommen keinen Namen, den es schon gibt: „%s“',
    async (name) => {
      const { user, session } = open(
        { type: 'goTo', question: 'name2' },
        name.includes('Wasser') ? { name1: 'wasserwerk' } : {},
      );
      await user.type(field(), name);
      await user.click(next());
      await user.click(
        screen.getByRole('link', { name: /gibt es schon\. Bitte wählen Sie einen anderen Namen/ }),
      );
      expect(document.activeElement).toBe(field());
      expect(field().getAttribute('aria-invalid')).toBe('true');
      await user.clear(field());
      await user.type(field(), 'Bauhof');
      await user.click(next());
      expect(session()).toMatchObject({ at: 'betrieb', answers: { name2: 'Bauhof' } });
    },
  );

  it('dürfen ihren eigenen Namen behalten', async () => {
    const { user, session } = open({ type: 'change', question: 'name1' }, { name1: 'Wasserwerk' });
    await user.click(next());
    expect(session().answers.name1).toBe('Wasserwerk');
    expect(session().screen).toBe('reviewing');
  });
});

describe('Antworten, die nicht immer angeboten werden', () => {
  const byPartner = questionnaireOf([
    multi('partner', ['firma', 'verband']),
    {
      ...multi('was', []),
      options: ['a', 'b'].map((id) => ({
        id,
        label: `Antwort ${id}`,
        when: { question: 'partner', includes: id === 'a' ? 'firma' : 'verband' },
      })),
    },
  ]);

  it('fehlen, solange sie nicht passen', () => {
    renderInterview(<QuestionScreen />, {
      questionnaire: byPartner,
      answers: { partner: ['firma'], was: ['a', 'b'] },
      events: [{ type: 'goTo', question: 'was' }],
    });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Antwort a' }).checked).toBe(true);
    expect(screen.queryByRole('checkbox', { name: 'Antwort b' })).toBeNull();
  });
});

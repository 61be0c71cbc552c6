import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { directionViews } from '../../../src/entscheidungsgrundlage/richtungen.ts';
import { overviewTable } from '../../../src/entscheidungsgrundlage/richtungstabelle.ts';
import { pathOf } from '../../../src/interview/location.ts';
import ErgebnisPage from '../../../src/pages/ergebnis/ErgebnisPage.tsx';
import { type Answers, type Choices, noChoices } from '../../../src/questionnaire/answers.ts';
import type { Direction, EffectSize } from '../../../src/questionnaire/catalogue.ts';
import type { Questionnaire } from '../../../src/questionnaire/model.ts';
import { contextFor } from '../../support/contexts.ts';
import { movingQuestionnaire } from '../../support/moves.ts';
import { realQuestionnaire } from '../../support/real.ts';
import { renderInterview } from '../../support/renderInterview.tsx';
import { violations } from '../accessibility.ts';
import { answers as exampleAnswers } from './renderResult.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
});

const moving = movingQuestionnaire();
/** Everything in the house but one Baustein at a firm. */
const answers: Answers = {
  bausteine: ['server', 'finanzen', 'netz'],
  betrieb: { server: 'haus', finanzen: 'firma', netz: 'haus' },
  partner: ['firma'],
  haupt: ['finanzen'],
  trennbar: { server: 'nein', finanzen: 'nein', netz: 'teils' },
  zugaenge: 'keine',
  laufzeit: 'lang',
  ausstieg: [],
  wissen: 'viele',
  andere: { finanzen: 'keiner' },
};
type Shown = { part?: string; choices?: Partial<Choices>; questionnaire?: Questionnaire; given?: Answers };

function show({ part, choices = {}, questionnaire = moving, given = answers }: Shown = {}) {
  return renderInterview(<ErgebnisPage />, {
    questionnaire,
    answers: given,
    choices: { ...noChoices, ...choices },
    events: [{ type: 'conclude', page: 'moeglichkeiten', ...(part === undefined ? {} : { part }) }],
  });
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const rowHeads = (table: HTMLElement) =>
  within(table)
    .getAllByRole('rowheader')
    .map((head) => within(head).queryByRole('link')?.textContent);
const ticks = () => screen.getAllByRole<HTMLInputElement>('checkbox', { name: /^Vergleichen: / });

describe('Möglichkeiten', () => {
  it('führen alle Richtungen in der Reihenfolge des Fragebogens, mit denselben Merkmalen', () => {
    show({ questionnaire: realQuestionnaire, given: exampleAnswers });
    const [table, ...folded] = screen.getAllByRole('table');
    const titles = [table, ...folded].flatMap((each) => rowHeads(each as HTMLElement));
    const authored = realQuestionnaire.directions.map(({ title }) => title);
    expect(titles.toSorted()).toEqual(authored.toSorted());
    const shown = rowHeads(table as HTMLElement);
    expect(authored.filter((title) => shown.includes(title))).toEqual(shown);
    expect(
      within(table as HTMLElement)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Richtung',
      'Einordnung',
      'Bindung',
      'Ausstieg',
      'Organisation',
      'Zuständigkeiten',
      'Umstellung',
    ]);
  });

  it('falten zusammen, was heute schon so ist, außer es ist zum Vergleich gewählt', () => {
    const firma = {
      ...answers,
      betrieb: { server: 'firma', finanzen: 'firma', netz: 'firma' },
      haupt: ['server', 'finanzen', 'netz'],
      andere: { server: 'keiner', finanzen: 'keiner', netz: 'keiner' },
    };
    const { send } = show({ given: firma });
    const folded = screen.getByText(/^Was dem heutigen Stand entspricht/).closest('details');
    expect(folded?.open).toBe(false);
    expect(within(folded as HTMLElement).getByRole('link', { name: 'Richtung zu_firma' })).toBeDefined();
    send({ type: 'choose', compared: ['zu_firma'] });
    expect(screen.getByRole('link', { name: 'Richtung zu_firma' }).closest('details')).toBeNull();
  });

  it('falten nie zusammen, worum es bei Anlass, Angebot oder Vermerk geht', () => {
    const given = {
      ...answers,
      betrieb: { server: 'firma', finanzen: 'firma', netz: 'firma' },
      haupt: ['server', 'finanzen', 'netz'],
      andere: { server: 'keiner', finanzen: 'keiner', netz: 'keiner' },
    };
    const isFolded = () =>
      screen.getByRole('link', { name: 'Richtung zu_firma' }).closest('details') !== null;
    const { send, unmount } = show({ given });
    expect(isFolded()).toBe(true);
    send({ type: 'state', matters: { marks: { zu_firma: { kind: 'zurueckstellen', reason: '' } } } });
    expect(isFolded()).toBe(false);
    const offer = {
      id: 'o1',
      name: '',
      direction: 'zu_firma',
      bausteine: [],
      tax: 'brutto',
      per: 'jahr',
    } as const;
    send({ type: 'state', matters: { marks: {}, offers: [offer] } });
    expect(isFolded()).toBe(false);
    unmount();
    const concerns = { question: 'partner', includes: 'firma' };
    const directions = moving.directions.map((each) =>
      each.id === 'zu_firma' ? { ...each, concerns } : each,
    );
    show({ given, questionnaire: { ...moving, directions } });
    expect(isFolded()).toBe(false);
  });

  it('führen zu einer Seite je Richtung und wieder zurück', async () => {
    const { user, session } = show();
    await user.click(screen.getByRole('link', { name: 'Richtung zu_verband' }));
    expect(heading()).toBe('Richtung zu_verband');
    expect(pathOf(session())).toBe('/ergebnis/-/moeglichkeiten/zu_verband');
    await user.click(screen.getByRole('link', { name: 'Alle Möglichkeiten' }));
    expect(heading()).toBe('Möglichkeiten');
  });

  it('sagen, dass es eine Richtung aus der Adresse nicht gibt, und zeigen alle', () => {
    show({ part: 'R99' });
    expect(screen.getByText('Die Richtung aus der Adresse gibt es hier nicht.')).toBeDefined();
    expect(ticks().length).toBeGreaterThan(3);
  });

  it('erklären jedes Wort, das sie benutzen können', () => {
    show();
    const legend = screen.getByText('Was die Wörter bedeuten').closest('details') as HTMLElement;
    const terms = within(legend)
      .getAllByRole('term')
      .map(({ textContent }) => textContent);
    for (const term of ['kommt in Betracht', 'Bindung', 'Umstellung', 'hängt ab von …', 'noch offen', '–'])
      expect(terms).toContain(term);
  });

  it.each([undefined, 'zu_firma', 'vergleich'])('sind für Hilfsmittel lesbar: %s', async (part) => {
    show({ ...(part === undefined ? {} : { part }), choices: { compared: ['zu_firma', 'zu_verband'] } });
    expect(await violations(document.body)).toEqual([]);
  });
});

describe('Tabelle der Seite und des Dokuments', () => {
  it('sagen dasselbe', () => {
    for (const scopes of [{}, { zu_firma: [] }]) {
      const { unmount } = show({ choices: { scopes } });
      const context = contextFor(moving, { answers, choices: { ...noChoices, scopes } });
      const rows = overviewTable(directionViews(context)).rows.map((cells) => cells.map(({ text }) => text));
      const shown = screen.getAllByRole('table').flatMap((table) =>
        within(table)
          .getAllByRole('row')
          .slice(1)
          .map((row) => [
            within(row).getByRole('link').textContent,
            ...within(row)
              .getAllByRole('cell')
              .map(({ textContent }) => textContent),
          ]),
      );
      expect(shown.toSorted()).toEqual(rows.toSorted());
      unmount();
    }
  });
});

describe('Vergleich', () => {
  it('nimmt höchstens drei neben „Belassen“, das keinen Haken braucht', async () => {
    const { user, session } = show();
    expect(screen.queryByRole('checkbox', { name: 'Vergleichen: Richtung belassen' })).toBeNull();
    const [first, second, third, fourth] = ticks();
    for (const tick of [first, second, third]) if (tick) await user.click(tick);
    expect(session().choices.compared).toHaveLength(3);
    expect(fourth?.disabled).toBe(true);
    expect(screen.getByText(/Mehr als drei passen nicht nebeneinander/)).toBeDefined();
    if (second) await user.click(second);
    expect(session().choices.compared).toHaveLength(2);
    await user.click(screen.getByRole('link', { name: 'Vergleich ansehen' }));
    expect(heading()).toBe('Vergleich der Richtungen');
  });

  it('stellt „Belassen“ voran und behält sonst die feste Reihenfolge', () => {
    show({ part: 'vergleich', choices: { compared: ['zu_verband', 'verhandeln'] } });
    const [table] = screen.getAllByRole('table');
    const columns = within(table as HTMLElement)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect(columns).toEqual(['Merkmal', 'Richtung belassen', 'Richtung verhandeln', 'Richtung zu_verband']);
  });

  it('sagt zu Bindung und Ausstieg, was schon das Absichern ändert', () => {
    show({ part: 'vergleich', choices: { compared: ['zu_verband'] } });
    const row = screen.getByRole('row', { name: /^Bindung/ });
    const [lasting, verband] = within(row).getAllByRole('cell');
    expect(lasting?.textContent).not.toContain('abgesichert');
    const [securing] = /(?<=abgesichert: ).+?(?=dazu)/.exec(verband?.textContent ?? '') ?? [];
    expect(securing).toBe(lasting?.textContent);
    expect(verband?.textContent).toMatch(/abgesichert: .+dazu mit der Richtung: .+zusammen: .+/);
  });

  it('sagt, dass noch kein Baustein gewählt ist, statt Wirkungen zu nennen, und Unmögliches gar nicht', () => {
    show({ part: 'vergleich', choices: { compared: ['zu_haus'], scopes: { zu_haus: [] } } });
    for (const name of [/^Bindung/, /^Umstellung/]) {
      const [, haus] = within(screen.getByRole('row', { name })).getAllByRole('cell');
      expect(haus?.textContent).toBe('noch kein Baustein gewählt');
    }
  });

  it('nennt unter den anderen nur, was sie über das Absichern hinaus schließen', () => {
    show({ part: 'vergleich', choices: { compared: ['zu_haus'] } });
    const row = screen.getByRole('row', { name: /^Schließt/ });
    const [lasting, haus] = within(row).getAllByRole('cell');
    expect(lasting?.textContent).toContain('Ohne Zugang');
    expect(haus?.textContent).not.toContain('Ohne Zugang');
    expect(haus?.textContent).toContain('Was „Belassen und absichern“ schließt');
  });

  it('sagt, dass noch nichts gewählt ist, und führt dorthin, wo man wählt', () => {
    show({ part: 'vergleich', choices: { compared: ['gibt_es_nicht_mehr'] } });
    expect(screen.getByText(/Noch ist keine Richtung zum Vergleich gewählt/)).toBeDefined();
  });
});

describe('Eine Richtung', () => {
  it('gilt für Bausteine, die man wählen und auf die Vorgabe zurücksetzen kann', async () => {
    const { user, session } = show({ part: 'zu_firma' });
    expect(screen.getByText(/^Betrachtet für 2 Bausteine: Server · Netz\.$/)).toBeDefined();
    expect(screen.getByText('Schon heute so betrieben: Finanzen.')).toBeDefined();
    await user.click(screen.getByRole('checkbox', { name: 'Netz' }));
    expect(session().choices.scopes).toEqual({ zu_firma: ['server'] });
    expect(screen.getByText(/^Betrachtet für einen Baustein: Server\.$/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Auf die Vorgabe zurücksetzen' }));
    expect(session().choices.scopes).toEqual({});
  });

  it.each<[string, Shown, RegExp | undefined]>([
    ['wie immer', {}, undefined],
    ['kein Baustein gewählt', { choices: { scopes: { zu_firma: [] } } }, /^Noch kein Baustein gewählt\./],
    [
      'keiner kommt infrage',
      {
        given: {
          ...answers,
          betrieb: { server: 'firma', finanzen: 'firma', netz: 'firma' },
          haupt: ['server', 'finanzen', 'netz'],
          andere: { server: 'keiner', finanzen: 'keiner', netz: 'keiner' },
        },
      },
      /^Nichts: Derzeit kommt kein Baustein dafür infrage\.$/,
    ],
  ])('zeigt Wirkungen nur, wo etwas wirken kann: %s', (_case, shown, instead) => {
    show({ part: 'zu_firma', ...shown });
    expect(document.querySelector<HTMLElement>('.direction-effects')?.hidden).toBe(instead !== undefined);
    if (instead) expect(screen.getByText(instead)).toBeDefined();
  });

  it('nennt Gründe dafür und dagegen, Voraussetzungen und den ersten Schritt', () => {
    show({ part: 'zu_verband' });
    for (const name of ['Dafür spricht', 'Dagegen spricht', 'Voraussetzungen', 'Erster Schritt'])
      expect(screen.getByRole('heading', { name })).toBeDefined();
    expect(screen.getByText('Ein Gespräch führen.')).toBeDefined();
  });
});

describe('Neutralität', () => {
  /** The same directions with every effect turned into its opposite. */
  const turned = (direction: Direction): Direction => ({
    ...direction,
    effects: Object.fromEntries(
      Object.entries(direction.effects).map(([criterion, { base, reason }]) => [
        criterion,
        { base: base === null ? null : (-base as EffectSize), reason },
      ]),
    ) as Direction['effects'],
    adjustments: direction.adjustments.map((each) => ({ ...each, by: -each.by as EffectSize })),
  });
  /** Everything of the table but its words: elements, classes, order. */
  const build = (element: Element): unknown => [
    element.tagName,
    element.className,
    [...element.children].map(build),
  ];

  it('Vertauscht man alle Wirkungen, ändern sich nur Wörter', () => {
    const authored = realQuestionnaire.directions.map(({ moves: _moves, ...direction }) => direction);
    const tableOf = (directions: Direction[]) => {
      const { unmount } = show({
        questionnaire: { ...realQuestionnaire, directions },
        given: exampleAnswers,
      });
      const [table] = screen.getAllByRole('table');
      const result = {
        build: build(table as Element),
        heads: rowHeads(table as HTMLElement),
        words: table?.textContent,
      };
      unmount();
      return result;
    };
    const [one, other] = [tableOf(authored), tableOf(authored.map(turned))];
    expect(other.build).toEqual(one.build);
    expect(other.heads).toEqual(one.heads);
    expect(other.words).not.toBe(one.words);
  });
});

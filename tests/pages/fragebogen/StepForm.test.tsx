import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { InterviewContext } from '../../../src/interview/InterviewContext.ts';
import { useAddress } from '../../../src/interview/useAddress.ts';
import { OverviewScreen } from '../../../src/pages/fragebogen/OverviewScreen.tsx';
import { ReviewScreen } from '../../../src/pages/fragebogen/ReviewScreen.tsx';
import { everyKind, known } from '../../support/everyKind.ts';
import { QuestionScreen } from '../../support/QuestionScreen.tsx';
import { renderInterview } from '../../support/renderInterview.tsx';
import {
  type Content,
  changedChoices,
  contents,
  fieldsOnScreen,
  isOfGroup,
  isWritten,
  itemFinder,
} from '../../support/visitor.ts';
import { windowOf } from '../../support/wideWindow.ts';

const itemOf = itemFinder(everyKind);
const addresses = everyKind.sections.flatMap(({ id, questions }) =>
  questions.map((question) => `#/fragen/${id}/${question.id}`),
);

/** Whatever screen the interview is on, with its address. */
function AnyScreen() {
  useAddress();
  const value = InterviewContext.useSelector((snapshot) => snapshot.value);
  if (value === 'asking' || value === 'revising') return <QuestionScreen />;
  return value === 'reviewing' ? <ReviewScreen /> : <OverviewScreen />;
}

type Page = ReturnType<typeof renderInterview>;
const start = (stored: Parameters<typeof renderInterview>[1]): Page =>
  renderInterview(<AnyScreen />, { questionnaire: everyKind, ...stored, events: [{ type: 'begin' }] });

/** The history of a window moves after the script. */
const move = (how: () => void) =>
  act(async () => {
    how();
    await new Promise((resolve) => setTimeout(resolve, 1));
  });
const press = (role: 'button' | 'link', name: RegExp | string, which = 0) => {
  const found = screen.queryAllByRole(role, { name, hidden: true });
  const one = found[which % found.length];
  if (one) fireEvent.click(one);
};

const bulk =
  /^(alle \d+ (Teile|Aufgaben) ohne Antwort|den übrigen Teil|die übrige Aufgabe|\d+ Teile? mit demselben Betrieb|Rückgängig|Alle ankreuzen|Alle Kreuze entfernen|Ohne Angaben weiter|(Kommune|Dienstleister) \\(\\d+\\)|nicht festgelegt)$/;
const ways = [
  'weiter',
  'spaeter',
  'zurueck',
  'back',
  'forward',
  'hash',
  'overview',
  'aendern',
  'rowList',
  'reload',
];
const step = fc.record({
  field: fc.nat(200),
  typed: fc.constantFrom('7', '12', 'x y', ' ', '12/2027', '03.04.2027'),
  isBulk: fc.constantFrom(true, false, false, false),
  // Several things are done on a screen before it is left.
  way: fc.option(fc.constantFrom(...ways), { freq: 3 }),
  to: fc.nat(200),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

beforeEach(() => {
  window.scrollTo = vi.fn();
});

/** Somebody who ticks, types and leaves in every way at random, and remembers what stood where. */
class Visitor {
  page: Page = start({ answers: known });
  readonly kept = new Map<string, Content>();

  /** What was remembered of the fields on screen stands there. */
  look(): void {
    const now = contents();
    const wrong = [...now].filter(([id, content]) => this.kept.has(id) && this.kept.get(id) !== content);
    expect(wrong.map(([id, content]) => `${id}: ${content} statt ${this.kept.get(id)}`)).toEqual([]);
    for (const [id, content] of now) this.kept.set(id, content);
  }

  /** One thing is done; what belongs to other questions or rows stays as it was. */
  do({ field, typed, isBulk }: Step): void {
    const fields = fieldsOnScreen();
    const target = fields[field % fields.length];
    if (!target) return;
    const { reading } = this.page.session();
    const isWide = isBulk || isOfGroup(target);
    if (isBulk) press('button', bulk, field);
    else this.act(target, typed);
    const own = itemOf(target.id);
    const changed = changedChoices(reading, this.page.session().reading);
    const forgotten = isWide ? changed.map(({ name }) => name) : [own];
    const isLong = isBulk && fields.some(({ id }) => id.startsWith('lange-'));
    for (const id of this.kept.keys()) {
      const item = itemOf(id);
      if (forgotten.includes(item) || (isLong && item === 'lange')) this.kept.delete(id);
    }
    if (isWide) for (const id of changed.flatMap(({ chosen }) => chosen)) this.kept.set(id, true);
    this.look();
  }

  /** Ticks, chooses or writes, and sees it stand there. */
  act(target: ReturnType<typeof fieldsOnScreen>[number], typed: string): void {
    // A range with two equal ends is one number, and shown as that.
    const value = target.id.endsWith('-bis') ? `${typed}0` : typed;
    const wanted = isWritten(target)
      ? value.trim()
      : target.type === 'radio' || contents().get(target.id) === false;
    if (isWritten(target)) {
      act(() => target.focus());
      fireEvent.change(target, { target: { value } });
    } else fireEvent.click(target);
    if (!isOfGroup(target)) expect([target.id, contents().get(target.id)]).toEqual([target.id, wanted]);
  }

  async leave({ way, to }: Step): Promise<void> {
    if (way === 'weiter') press('button', /Weiter$|weiter$/);
    if (way === 'spaeter') press('button', /^(Später|Einzeln) beantworten$/);
    if (way === 'zurueck') press('link', 'Zurück');
    if (way === 'overview') press('link', 'Zur Übersicht aller Fragen');
    if (way === 'rowList') press('button', /^Zeile \w+$/, to);
    if (way === 'back') await move(() => window.history.back());
    if (way === 'forward') await move(() => window.history.forward());
    if (way === 'hash') await this.goTo(addresses[to % addresses.length]);
    if (way === 'aendern') {
      await this.goTo('#/pruefen');
      press('link', /^(Ändern|Beantworten)/, to);
    }
    if (way === 'reload') this.reload();
    this.look();
  }

  goTo = (address = ''): Promise<void> => move(() => window.location.assign(address));

  reload(): void {
    const { answers, drafts, notes } = this.page.session();
    this.page.unmount();
    this.page = start(JSON.parse(JSON.stringify({ answers, drafts, notes })));
  }
}

describe.each([
  ['breiten', 1280],
  ['schmalen', 360],
])('Bei beliebigem Hin und Her im %s Fenster', (_, width) => {
  it('geht nichts verloren, was angekreuzt oder geschrieben ist', async () => {
    windowOf(width);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 50, size: 'max' }), async (steps) => {
        cleanup();
        window.history.replaceState(null, '', '#/');
        const visitor = new Visitor();
        for (const each of steps) {
          visitor.do(each);
          if (each.way) await visitor.leave(each);
          if (fieldsOnScreen().length === 0) await visitor.goTo(addresses[each.to % addresses.length]);
        }
        for (const address of addresses) {
          await visitor.goTo(address);
          visitor.look();
        }
      }),
      // Made shorter, a failure would take longer than any test may; the fields are named anyway.
      { numRuns: 25, endOnFailure: true },
    );
    // 2,000 steps in a browser that is only imitated: a busy machine needs longer than for any other test.
  }, 240_000);
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkspace } from '../../src/workspace/store.ts';
import { followWindows } from '../../src/workspace/windows.ts';
import { fakeChannel, fakeLocks } from '../support/windows.ts';

const ref = { id: 'gesamtbetrachtung', version: '1.0.0' };
const pause = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));

/** A browser in which windows can be opened; `patience` as short as a test needs it. */
function browser() {
  const locks = fakeLocks();
  const channel = fakeChannel();
  return {
    open: async (delay = 5) => {
      let isFrozen = false;
      const store = createWorkspace({ delay });
      await store.getState().open();
      const right = followWindows(store, locks, { line: channel(() => isFrozen), patience: 100 });
      await pause(5);
      const state = () => store.getState();
      return {
        state,
        answers: () => state().active?.answers,
        note: () => state().active?.notes.a,
        freeze: () => {
          isFrozen = true;
        },
        takeOver: async () => right?.takeOver(),
        answer: (value: string) => {
          const { active, save } = state();
          save({ answers: { ...active?.answers, a: value }, notes: active?.notes ?? {}, at: 'a' });
        },
        type: (text: string) => {
          const { active, save } = state();
          save({ answers: active?.answers ?? {}, notes: { a: text }, at: 'a' });
        },
      };
    },
  };
}
type Opened = Awaited<ReturnType<ReturnType<typeof browser>['open']>>;

/** Two windows on the same assessment; the first one may change it. */
async function twoWindows(delay?: number) {
  const { open } = browser();
  const first = await open(delay);
  await first.state().create(ref, 'Gemeinde Musterhausen');
  const second = await open();
  return { open, first, second };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  sessionStorage.clear();
});

describe('Zwei Fenster mit derselben Einschätzung', () => {
  it('ändern nicht beide: Das zweite liest und folgt dem ersten (Störung 18)', async () => {
    const { first, second } = await twoWindows();
    expect([first.state().isReadOnly, second.state().isReadOnly]).toEqual([false, true]);
    second.answer('hier');
    expect(second.answers()).toEqual({});
    first.answer('dort');
    await vi.waitFor(() => expect(second.answers()).toEqual({ a: 'dort' }), { timeout: 3000 });
    expect(second.state().isReadOnly).toBe(true);
  });

  it('verlieren beim Weiterarbeiten im anderen keinen Buchstaben, auch wenn er noch wartet', async () => {
    const { first, second } = await twoWindows(10_000);
    first.answer('x');
    first.type('halber Sa');
    await second.takeOver();
    expect(second.note()).toBe('halber Sa');
    expect([first.state().isReadOnly, second.state().isReadOnly]).toEqual([true, false]);
    second.type('halber Satz');
    await second.state().flush();
    first.type('verspätet');
    await vi.waitFor(() => expect(first.note()).toBe('halber Satz'), { timeout: 3000 });
    expect(first.state().list).toHaveLength(1);
  });

  it('nehmen einem eingefrorenen das Recht, und was nur dieses wusste, wird eine Kopie (Störung 21)', async () => {
    const { first, second, open } = await twoWindows(10_000);
    first.type('nur hier');
    first.freeze();
    await second.takeOver();
    expect(second.state().isReadOnly).toBe(false);
    second.type('weiter');
    await second.state().flush();
    await vi.waitFor(() => expect(first.state().list).toHaveLength(2));
    await pause();
    expect(first.state().isReadOnly).toBe(true);
    const third = await open();
    const notes = await Promise.all(
      third.state().list.map(async ({ id }) => {
        await third.state().select(id);
        return third.note();
      }),
    );
    expect(notes.sort()).toEqual(['nur hier', 'weiter']);
  });

  it('sagen, wenn das andere zu ist, und ändern erst, wenn jemand hier weiterarbeiten will', async () => {
    const { first, second } = await twoWindows();
    first.answer('zuletzt');
    await first.state().create(ref, 'Andere');
    await vi.waitFor(() => expect(second.state().isFreed).toBe(true));
    expect(second.state().isReadOnly).toBe(true);
    await second.takeOver();
    expect(second.state()).toMatchObject({ isReadOnly: false, isFreed: false });
    expect(second.answers()).toEqual({ a: 'zuletzt' });
    second.answer('danach');
    await second.state().flush();
    expect(second.state().storage.kind).toBe('saved');
    expect(first.state().isReadOnly).toBe(false);
  });

  it('behalten beide Stände, wenn doch einmal beide speichern, und sagen, wo die Kopie liegt', async () => {
    const { first, second } = await twoWindows(10_000);
    second.state().restrict();
    const other = createWorkspace({ delay: 0 });
    await other.getState().open();
    other.getState().save({ answers: { a: 'dort' }, notes: {}, at: 'a' });
    await other.getState().flush();
    first.answer('hier');
    await vi.waitFor(() => expect(first.state().rescued).toBeDefined());
    expect(first.answers()).toEqual({ a: 'dort' });
    expect(first.state().list.map(({ label }) => label)).toContain(first.state().rescued);
    expect(first.state().storage.kind).toBe('saved');
  });

  it('erfahren, dass es die Einschätzung nicht mehr gibt', async () => {
    const { first, second } = await twoWindows();
    await first.state().removeAll();
    await vi.waitFor(() => expect(second.state().active).toBeUndefined());
  });

  it('stören einander nicht mit verschiedenen Einschätzungen', async () => {
    const { open } = browser();
    const first = await open();
    await first.state().create(ref, 'Eine');
    const second = await open();
    await second.state().create(ref, 'Andere');
    await pause();
    for (const each of [first, second]) {
      each.answer('x');
      await each.state().flush();
      expect(each.state().storage.kind).toBe('saved');
      expect(each.answers()).toEqual({ a: 'x' });
    }
  });

  it('sind ohne Sperren im Browser beide frei, und die Revision wacht allein', async () => {
    const store = createWorkspace({ delay: 0 });
    expect(followWindows(store, undefined)).toBeUndefined();
    expect(store.getState().isReadOnly).toBe(false);
  });
});

describe('Fenster, wie auch immer gewechselt wird', () => {
  const deeds = fc.array(fc.tuple(fc.nat(1), fc.constantFrom('answer', 'type', 'takeOver', 'wait')), {
    minLength: 1,
    maxLength: 8,
  });

  it('verlieren nichts, was angenommen wurde, und höchstens eines darf ändern', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (steps) => {
        vi.stubGlobal('indexedDB', new IDBFactory());
        sessionStorage.clear();
        const { first, second } = await twoWindows();
        const windows: [Opened, Opened] = [first, second];
        let last: string | undefined;
        for (const [index, [which, deed]] of steps.entries()) {
          const here = windows[which === 0 ? 0 : 1];
          const isFree = !here.state().isReadOnly;
          if (deed === 'answer') here.answer(`n${index}`);
          if (deed === 'type') here.type(`n${index}`);
          if ((deed === 'answer' || deed === 'type') && isFree) last = `n${index}`;
          if (deed === 'takeOver') await here.takeOver();
          if (deed === 'wait') await pause();
          expect(windows.filter(({ state }) => !state().isReadOnly).length).toBeLessThanOrEqual(1);
        }
        for (const each of windows) await each.state().flush();
        const writer = windows.find(({ state }) => !state().isReadOnly);
        const known = JSON.stringify([writer?.answers(), writer?.state().active?.notes]);
        if (last !== undefined) expect(known).toContain(last);
        expect(writer?.state().storage.kind).toBe('saved');
        expect(writer?.state().list).toHaveLength(1);
      }),
      { numRuns: 15 },
    );
  });
});

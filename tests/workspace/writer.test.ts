import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWriter } from '../../src/workspace/writer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A writer of numbers whose writes end only when the test says so. */
function slowWriter() {
  const written: number[] = [];
  const waiting: ((success: boolean) => void)[] = [];
  const writes: Promise<boolean>[] = [];
  let value = 0;
  const writer = createWriter(() => {
    written.push(value);
    const write = new Promise<boolean>((resolve) => waiting.push(resolve));
    writes.push(write);
    return write;
  }, 250);
  const touch = (next: number, urgency: 'now' | 'soon' = 'now') => {
    value = next;
    writer.touch(urgency);
  };
  const finish = async (success = true) => {
    waiting.shift()?.(success);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { writer, writes, touch, finish, written };
}

describe('Schreiber', () => {
  it('schreibt Eiliges sofort und anderes gemeinsam nach kurzer Zeit', async () => {
    const { touch, written } = slowWriter();
    touch(1, 'soon');
    touch(2, 'soon');
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(250);
    expect(written).toEqual([2]);
  });

  it('verschiebt anderes nicht immer weiter', async () => {
    const { touch, written } = slowWriter();
    for (let i = 0; i < 5; i += 1) {
      touch(i, 'soon');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(written.length).toBeGreaterThan(0);
  });

  it('schreibt nie zwei Stände zugleich und zuletzt den letzten', async () => {
    const { writer, touch, finish, written } = slowWriter();
    touch(1);
    touch(2);
    touch(3);
    expect(written).toEqual([1]);
    await finish();
    expect(written).toEqual([1, 3]);
    await finish();
    expect(writer.pending()).toBe(false);
    touch(4);
    expect(written).toEqual([1, 3, 4]);
  });

  it('verpasst nichts, was genau beim Ende eines Vorgangs kommt', async () => {
    const { touch, finish, writes, written } = slowWriter();
    touch(1);
    void writes[0]?.then(() => touch(2));
    await finish();
    expect(written).toEqual([1, 2]);
  });

  it('versucht Misslungenes bei nächster Gelegenheit wieder', async () => {
    const { writer, touch, finish, written } = slowWriter();
    touch(1);
    await finish(false);
    expect(writer.pending()).toBe(true);
    const flushed = writer.flush();
    await finish();
    await flushed;
    expect(written).toEqual([1, 1]);
    expect(writer.pending()).toBe(false);
  });

  it('wartet mit dem Versprechen, alles sei geschrieben, auf den laufenden Vorgang', async () => {
    const { writer, touch, finish } = slowWriter();
    touch(1);
    let done = false;
    void writer.flush().then(() => {
      done = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toBe(false);
    await finish();
    expect(done).toBe(true);
  });
});

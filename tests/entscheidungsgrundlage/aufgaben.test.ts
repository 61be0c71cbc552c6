import { describe, expect, it } from 'vitest';
import { taskLines } from '../../src/entscheidungsgrundlage/aufgaben.ts';
import { contextFor } from '../support/contexts.ts';
import { secondAnswers, secondQuestionnaire } from '../support/second.ts';

const linesFor = (s_aufgaben: (typeof secondAnswers)[string]) =>
  taskLines(contextFor(secondQuestionnaire, { answers: { ...secondAnswers, s_aufgaben } }));
const names = (lines: readonly { name: string }[]) => lines.map(({ name }) => name);
const { tasks, words } = secondQuestionnaire;
const nameOf = (id: string) => tasks.find((task) => task.id === id)?.name;

describe('Aufgaben der Seite Zuständigkeiten', () => {
  it('stellt Aufgaben mit Lücke nach Gewicht voran, Geklärtes und Unbeantwortetes für sich', () => {
    const { groups, settled, unanswered } = linesFor({
      stoerungen: { parties: ['firma'], written: 'yes' },
      zugaenge: { parties: ['niemand'] },
    });
    expect(groups.map(({ title }) => title)).toHaveLength(1);
    expect(groups.flatMap((group) => names(group.tasks))).toEqual([nameOf('zugaenge')]);
    expect(names(settled)).toEqual([nameOf('stoerungen')]);
    expect(unanswered).toEqual([]);
  });

  it('sagt je Aufgabe, was fehlt, was zu tun ist, was bleibt und was angegeben war', () => {
    const { groups } = linesFor({ zugaenge: { parties: ['niemand'] } });
    const [line] = groups.flatMap((group) => group.tasks);
    expect(line?.gap).toEqual({ words: words.gaps.niemand.what, step: words.gaps.niemand.step });
    expect(line?.stays).not.toBe('');
    expect(line?.answer).toContain('Niemand');
    expect(line?.question).toBe('s_aufgaben');
  });

  it('führt jede gestellte Aufgabe genau einmal', () => {
    const { groups, settled, unanswered } = linesFor({
      stoerungen: { parties: ['firma'], written: 'unknown' },
    });
    const all = [...groups.flatMap((group) => group.tasks), ...settled, ...unanswered].map(({ id }) => id);
    expect(all.toSorted()).toEqual(tasks.map(({ id }) => id).toSorted());
    expect(names(unanswered)).toContain(nameOf('zugaenge'));
  });

  it('nennt als nicht auszuschließen, was nur an einer fehlenden Angabe hängt', () => {
    const { groups } = linesFor({ stoerungen: { parties: ['firma'], written: 'unknown' } });
    expect(groups.map(({ title }) => title)).toEqual(['Nicht auszuschließen, weil Angaben fehlen']);
    expect(groups.flatMap((group) => names(group.tasks))).toEqual([nameOf('stoerungen')]);
  });
});

import { describe, expect, it } from 'vitest';
import type { WantedTask } from '../../../bench/aufwand/taskFix.ts';
import { planTasks } from '../../../bench/aufwand/tasksPlan.ts';
import type { TaskAnswer } from '../../../src/questionnaire/answers.ts';
import { parties } from '../../support/builders.ts';

const firm: TaskAnswer = { parties: ['dienstleister'], written: 'yes' };
const task = (label: string, answer: TaskAnswer, suggested?: string): WantedTask => ({
  label,
  answer,
  suggested,
});
const plan = (tasks: WantedTask[], reachesAll = true) =>
  planTasks(tasks, parties, reachesAll).map(({ name, within }) => {
    const words = String(name instanceof RegExp ? name.source : name).replace(/^\^|\( .*|\$$/g, '');
    return within ? `${within} ${words}` : words;
  });

describe('Eine Tabelle von Aufgaben füllen', () => {
  it('nimmt die Vorschläge und sagt einmal, was schriftlich ist', () => {
    const tasks = ['A', 'B', 'C'].map((label) => task(label, firm, 'dienstleister'));
    expect(plan(tasks)).toEqual(['alle 3 übernehmen', 'ja']);
  });

  it('stellt richtig, was der Vorschlag nicht trifft, und wer die Federführung hat', () => {
    const own: TaskAnswer = { parties: ['kommune'] };
    const shared: TaskAnswer = { parties: ['kommune', 'dienstleister'], lead: 'kommune', written: 'no' };
    const tasks = [
      ...['A', 'B', 'C'].map((label) => task(label, own, 'kommune')),
      task('D', shared, 'kommune'),
    ];
    expect(plan(tasks)).toEqual([
      'alle 4 übernehmen',
      'D: Dienstleister',
      'D: Wer hat die Federführung? Kommune',
      'D: Schriftlich geregelt? nein',
    ]);
  });

  it('sagt einmal, wer mehrere geteilte Aufgaben führt', () => {
    const shared: TaskAnswer = { parties: ['kommune', 'dienstleister'], lead: 'kommune', written: 'yes' };
    const own = ['C', 'D', 'E'].map((label) => task(label, { parties: ['kommune'] }, 'kommune'));
    expect(plan([...['A', 'B'].map((label) => task(label, shared, 'kommune')), ...own])).toEqual([
      'alle 5 übernehmen',
      'A: Dienstleister',
      'B: Dienstleister',
      'Kommune (2)',
      'ja',
    ]);
  });

  it('geht ohne kurzen Weg zurück nach oben Zeile für Zeile', () => {
    const tasks = ['A', 'B', 'C'].map((label) => task(label, firm, 'dienstleister'));
    expect(plan(tasks, false)).toEqual([
      'alle 3 übernehmen',
      'A: Schriftlich geregelt? ja',
      'B: Schriftlich geregelt? ja',
      'C: Schriftlich geregelt? ja',
    ]);
  });

  it('ersetzt mit einem Klick, wer allein steht', () => {
    const nobody: TaskAnswer = { parties: ['niemand'] };
    const tasks = [task('A', { parties: ['kommune'] }, 'kommune'), task('B', nobody, 'kommune')];
    expect(plan(tasks)).toHaveLength(2);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldReading, formItem } from '../../../src/pages/fragebogen/item.ts';
import { NONE, readTask, readTicks, taskDraftOf, ticksOf } from '../../../src/pages/fragebogen/readings.ts';
import { read } from '../../../src/questionnaire/reading.ts';
import { isValidItemAnswer } from '../../../src/questionnaire/validity.ts';
import { multi, row, tasks } from '../../support/builders.ts';
import { village } from '../../support/uiQuestionnaire.ts';

const taskQuestion = tasks('aufgaben', ['a01']);
const task = formItem(read(village, {}), taskQuestion, row('a01'));
const question = multi('mehrere', ['a', 'b', 'c']);
const several = formItem(read(village, {}), question);
const { options } = question;
const messageOf = (reading: FieldReading) => ('problem' in reading ? reading.problem.message : undefined);

describe('Mehrere Antworten', () => {
  it('speichert „nichts davon“ ausdrücklich als leere Liste', () => {
    expect(readTicks(several, [NONE], options)).toEqual({ answer: [] });
    expect(ticksOf([])).toEqual([NONE]);
  });

  it('ordnet die Kreuze wie den Fragebogen, nicht wie die Klicks', () => {
    expect(readTicks(several, ['c', 'a'], options)).toEqual({ answer: ['a', 'c'] });
  });

  it('nimmt kein Kreuz nicht als Antwort', () => {
    expect(messageOf(readTicks(several, [], options))).toBe(
      'Bitte wählen Sie eine Antwort oder „Später beantworten“.',
    );
  });
});

describe('Mehrere Antworten, von denen nicht alle angeboten werden', () => {
  it('zählen ein Kreuz nicht, das nicht mehr zu sehen ist', () => {
    expect(readTicks(several, ['a', 'b'], options.slice(1))).toEqual({ answer: ['b'] });
    expect(messageOf(readTicks(several, ['a'], options.slice(1)))).toContain('wählen Sie eine Antwort');
  });
});

describe('Aufgaben', () => {
  it('fragt bei Beteiligten von außen nach der schriftlichen Regelung', () => {
    expect(messageOf(readTask(task, { ticked: ['dienstleister'] }))).toContain('schriftlich');
    expect(readTask(task, { ticked: ['dienstleister'], written: 'no' })).toEqual({
      answer: { parties: ['dienstleister'], written: 'no' },
    });
  });

  it('fragt bei zwei Beteiligten nach der Federführung', () => {
    const both = { ticked: ['dienstleister', 'kommune'], written: 'yes' } as const;
    expect(messageOf(readTask(task, { ...both, ticked: [...both.ticked] }))).toContain('Federführung');
    expect(readTask(task, { ...both, ticked: [...both.ticked], lead: 'kommune' })).toEqual({
      answer: { parties: ['kommune', 'dienstleister'], written: 'yes', lead: 'kommune' },
    });
    expect(readTask(task, { ...both, ticked: [...both.ticked], lead: NONE })).toEqual({
      answer: { parties: ['kommune', 'dienstleister'], written: 'yes' },
    });
  });

  it('lässt höchstens zwei Beteiligte zu', () => {
    expect(messageOf(readTask(task, { ticked: ['kommune', 'dienstleister', 'hersteller'] }))).toContain(
      'höchstens zwei',
    );
  });

  it('vergisst Nachfragen, die nicht mehr passen', () => {
    expect(readTask(task, { ticked: ['kommune'], written: 'yes', lead: 'dienstleister' })).toEqual({
      answer: { parties: ['kommune'] },
    });
  });

  it('fragt neu nach der Federführung, wenn die führende Stelle nicht mehr beteiligt ist', () => {
    const reading = readTask(task, {
      ticked: ['kommune', 'hersteller'],
      written: 'yes',
      lead: 'dienstleister',
    });
    expect(messageOf(reading)).toContain('Federführung');
  });

  it('gibt nur gültige Antworten heraus, und zeigt sie unverändert wieder', () => {
    const ids = village.parties.map(({ id }) => id);
    const draft = fc.record({
      ticked: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
      written: fc.constantFrom(undefined, 'yes' as const, 'no' as const, 'unknown' as const),
      lead: fc.constantFrom(undefined, NONE, ...ids),
    });
    const alone = ['niemand', 'unklar'];
    fc.assert(
      fc.property(draft, (each) => {
        fc.pre(each.ticked.length < 2 || !each.ticked.some((id) => alone.includes(id)));
        const reading = readTask(task, each);
        if (!('answer' in reading)) return;
        expect(isValidItemAnswer(taskQuestion, reading.answer, village.parties)).toBe(true);
        expect(readTask(task, taskDraftOf(reading.answer))).toEqual(reading);
      }),
    );
  });
});

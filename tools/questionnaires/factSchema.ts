import * as v from 'valibot';
import { factUses } from '../../src/questionnaire/catalogue.ts';
import { isCalendarDate } from '../../src/questionnaire/kinds/calendarDate.ts';
import { condition, doc, id, reference, sources, text } from './fields.ts';

const day = (explanation: string) =>
  doc(
    v.pipe(
      v.string(),
      v.check((value) => value.length > 'JJJJ-MM'.length && isCalendarDate(value), 'Kein Tag des Kalenders'),
    ),
    explanation,
  );

export const factSchema = v.strictObject({
  id,
  use: v.exactOptional(doc(v.picklist(factUses), 'Womit das Programm rechnet; jeder Zweck nur einmal')),
  title: text('Überschrift'),
  text: text('Was gilt, fertige Sätze; {bausteine} steht für die betroffenen'),
  value: v.exactOptional(
    doc(
      v.union([v.number(), v.strictObject({ from: v.number(), to: v.number() })]),
      'Betrag in Euro oder Monate, auch als Spanne',
    ),
  ),
  date: v.exactOptional(day('Ab wann es gilt; damit steht es in der Zeitleiste')),
  validUntil: v.exactOptional(day('Bis wann die Angabe gilt')),
  when: condition('Nur, wenn das zutrifft'),
  models: v.exactOptional(
    doc(v.array(reference('Betriebsmodell')), 'Nur, wenn Bausteine so betrieben werden'),
  ),
  scope: text('Wofür es gilt'),
  stand: day('Stand der Angabe'),
  sources,
});

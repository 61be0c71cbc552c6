import * as v from 'valibot';
import { costUnits } from '../../src/questionnaire/catalogue.ts';
import { doc, id, reference, text } from './fields.ts';

/** The authoring format of one item of costs. */
export const costSchema = v.strictObject({
  id,
  group: text('Kostengruppe; Posten einer Gruppe stehen beisammen'),
  title: text('Bezeichnung'),
  hint: v.exactOptional(text('Was dazugehört und was nicht')),
  unit: doc(
    v.picklist(costUnits),
    'Einmalig in fünf Jahren, im Jahr oder eigene Arbeitszeit in Stunden je Woche',
  ),
  question: v.exactOptional(reference('Frage der Art number, deren Antwort den Posten für heute nennt')),
  core: v.exactOptional(doc(v.literal(true), 'Ohne diesen Posten wird keine Summe verglichen')),
  neverZero: v.exactOptional(doc(v.literal(true), 'Fällt auch bei „weiter wie bisher“ immer an')),
  moving: v.exactOptional(doc(v.literal(true), 'Fällt an, wo etwas umzieht')),
  offer: v.exactOptional(
    doc(v.picklist(['single', 'running']), 'Welcher Preis eines Angebots hierher gehört'),
  ),
});

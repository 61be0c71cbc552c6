/** The authoring format of measures. */
import * as v from 'valibot';
import { gapKinds } from '../../src/questionnaire/catalogue.ts';
import { condition, conditionSchema, doc, id, reference, sources, text } from './fields.ts';

const title = text('Maßnahme');
const who = text('Wer sie meist erledigt');
const firstStep = text('Was in diesem Monat möglich ist');
const against = v.exactOptional(text('Was dagegen spricht'));

export const measureSchema = v.strictObject({
  id,
  title,
  who,
  firstStep,
  effort: doc(v.picklist([1, 2, 3]), 'Aufwand: 1 Brief oder Nachfrage, 2 einige Tage, 3 Vorhaben'),
  sets: doc(
    v.array(v.strictObject({ question: v.string(), to: v.union([v.string(), v.array(v.string())]) })),
    'Antworten, die sie verbessern kann',
  ),
  gaps: v.exactOptional(
    v.strictObject({
      kinds: v.exactOptional(v.array(v.picklist(gapKinds))),
      tasks: v.exactOptional(v.array(reference('Aufgabe'))),
      helps: v.exactOptional(doc(v.literal(true), 'Mildert nur, was eine Lücke anrichten kann; sie bleibt')),
    }),
  ),
  consent: v.exactOptional(doc(v.literal(true), 'Braucht die Zustimmung von jemandem außerhalb')),
  securing: v.exactOptional(doc(v.literal(true), 'Gehört zu „Belassen und absichern“')),
  actor: v.exactOptional(reference('Kontakt, der handelt')),
  against,
  when: condition('Wird nur vorgeschlagen, solange das zutreffen kann'),
  variants: v.exactOptional(
    doc(
      v.array(
        v.strictObject({
          when: doc(conditionSchema, 'Wann diese Worte gelten'),
          title: v.exactOptional(title),
          who: v.exactOptional(who),
          firstStep: v.exactOptional(firstStep),
          against,
          actor: v.exactOptional(reference('Kontakt, der dann handelt')),
        }),
      ),
      'Andere Worte; die ersten, deren Bedingung zutrifft',
    ),
  ),
  sources,
});

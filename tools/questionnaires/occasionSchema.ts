import * as v from 'valibot';
import { reasonSchema } from './directionSchema.ts';
import { doc, id, text } from './fields.ts';

/** The authoring format of what an occasion asks for. */
export const occasionSchema = v.strictObject({
  id,
  title: text('Anlass in wenigen Worten'),
  settle: doc(v.array(reasonSchema), 'Was zuerst zu klären ist, fertige Sätze'),
  ways: v.exactOptional(
    doc(
      v.array(v.strictObject({ title: text('Weg'), text: text('Was sich damit ändert') })),
      'Wege, die die Sache selbst nehmen kann',
    ),
  ),
  dated: v.exactOptional(doc(v.literal(true), 'Es gibt einen Tag, bis zu dem zu entscheiden ist')),
  bidders: v.exactOptional(doc(v.literal(true), 'Es wird jemand um ein Angebot gebeten')),
});

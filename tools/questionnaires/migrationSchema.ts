import * as v from 'valibot';
import { doc, text } from './fields.ts';

/** Three numbers. */
export const version = (explanation: string) =>
  doc(
    v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'Fassung als drei Zahlen, zum Beispiel 1.0.0')),
    explanation,
  );
const oldKey = doc(v.string(), 'Bisherige Kennung der Frage, oder frage@zeile');
const migrationReason = text('Warum, als fertiger Satz für die Leserin oder den Leser');
const migrationStep = v.union([
  v.strictObject({ renamed: oldKey, to: doc(v.string(), 'Neue Kennung derselben Frage oder Zeile') }),
  v.strictObject({
    mapped: oldKey,
    option: doc(v.string(), 'Bisherige Antwort'),
    to: doc(v.string(), 'Neue Antwort'),
    reason: v.exactOptional(migrationReason),
  }),
  v.strictObject({
    mapped: oldKey,
    option: doc(v.string(), 'Bisherige Antwort'),
    to: doc(
      v.pipe(
        v.array(v.string()),
        v.minLength(2, 'Mehrere Antworten sind mindestens zwei; eine einzelne steht ohne Klammern'),
      ),
      'Neue Antworten, von denen eine zutrifft; welche, muss noch geklärt werden',
    ),
    reason: migrationReason,
  }),
  v.strictObject({
    dropped: doc(v.string(), 'Frage oder frage@zeile, die es nicht mehr gibt'),
    option: v.exactOptional(doc(v.string(), 'Nur diese Antwort gibt es nicht mehr')),
    reason: migrationReason,
  }),
  v.strictObject({
    askAgain: doc(v.string(), 'Frage oder frage@zeile, die neu zu beantworten ist'),
    option: v.exactOptional(
      doc(v.string(), 'Nur wenn das die Antwort ist; none: wenn nichts angekreuzt ist'),
    ),
    reason: migrationReason,
  }),
]);
/** How stored answers get from one edition of a questionnaire to a later one. */
export const migrationSchema = v.strictObject({
  from: version('Für Antworten ab dieser Fassung …'),
  to: version('… bis vor diese Fassung, zu der die Schritte führen'),
  steps: doc(v.array(migrationStep), 'Was aus gespeicherten Antworten wird, der Reihe nach'),
});

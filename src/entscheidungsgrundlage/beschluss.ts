import { resolutionItems } from './beschlussPunkte.ts';
import type { Context } from './context.ts';
import type { DocumentSection } from './model.ts';

/** Whether the municipality has rewritten the draft, and whether what it was written from has changed since. */
export type EditedResolution = { items: readonly string[]; isOutdated: boolean };

/** The draft as the municipality has rewritten it; undefined if it has not. */
export function editedResolution(context: Context): EditedResolution | undefined {
  const { resolution } = context.matters;
  if (resolution === undefined) return undefined;
  const today = resolutionItems(context);
  const { ground } = resolution;
  const isSame = ground.length === today.length && ground.every((item, index) => item === today[index]);
  return { items: resolution.items, isOutdated: !isSame };
}

const note =
  'Fristen sind Vorschläge auf Arbeitstage. Wie das Gremium heißt und wer entscheidet, sagt die Hauptsatzung. Welche Angaben nichtöffentlich bleiben müssen, ist nach dem Recht des Landes zu prüfen, bevor die Unterlage ins Ratsinformationssystem gelangt.';

/** A draft resolution in neutral words: it follows from what the municipality has marked, and orders only what there is to do. */
export function beschluss(context: Context): DocumentSection {
  const edited = editedResolution(context);
  return {
    id: 'beschluss',
    title: 'Beschlussvorschlag',
    blocks: [
      {
        kind: 'resolution',
        intro: edited ? 'Entwurf, von der Verwaltung geändert:' : 'Entwurf:',
        items: [...(edited?.items ?? resolutionItems(context))],
        note,
      },
    ],
  };
}

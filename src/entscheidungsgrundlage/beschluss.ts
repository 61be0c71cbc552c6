import type { Context } from './context.ts';
import { dateWords, endOfMonthAfter } from './german.ts';
import type { DocumentSection } from './model.ts';

/** Usual time until a report, in months; a proposal the municipality adapts. */
const monthsToReport = 3;
const monthsToCompare = 6;

function items({ assessment, today }: Context): string[] {
  const soon = dateWords(endOfMonthAfter(today, monthsToReport));
  const later = dateWords(endOfMonthAfter(today, monthsToCompare));
  const hasGaps = assessment.responsibilities.gaps.length > 0;
  return [
    `Der Gemeinderat nimmt die Entscheidungsgrundlage zum IT-Betrieb vom ${dateWords(today)} zur Kenntnis.`,
    ...(assessment.clarifications.length > 0
      ? [`Er beauftragt die Verwaltung, die offenen Punkte bis zum ${soon} zu klären.`]
      : []),
    ...(hasGaps
      ? [
          `Er beauftragt die Verwaltung, bis zum ${soon} für Aufgaben mit Lücken Zuständige und Vertretung vorzuschlagen.`,
        ]
      : []),
    `Er beauftragt die Verwaltung, die nächsten Schritte vorzubereiten und bis zum ${soon} zu berichten.`,
    ...(assessment.directions.length > 0
      ? [
          `Er beauftragt die Verwaltung, die Handlungsrichtungen einschließlich „Belassen und absichern“ mit ihren Folgen für Organisation, Kosten und Zuständigkeiten bis zum ${later} gegenüberzustellen. Eine Festlegung ist damit nicht verbunden.`,
        ]
      : []),
  ];
}

/** A draft resolution in neutral words. It orders work and anticipates no result. */
export const beschluss = (context: Context): DocumentSection => ({
  id: 'beschluss',
  title: 'Beschlussvorschlag',
  blocks: [
    {
      kind: 'resolution',
      intro: 'Entwurf:',
      items: items(context),
      note: 'Fristen sind Vorschläge. Passen Sie Gremium, Fristen und Zuständige an. Prüfen Sie nach dem Recht Ihres Landes, welche Angaben nichtöffentlich bleiben müssen, bevor Sie die Unterlage ins Ratsinformationssystem einstellen.',
    },
  ],
});

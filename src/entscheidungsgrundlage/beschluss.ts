import type { Context } from './context.ts';
import { dateWords, endOfMonthAfter } from './german.ts';
import type { DocumentSection } from './model.ts';
import { gapsByTask } from './zustaendigkeiten.ts';

/** Usual time until a report, in months; a proposal the municipality adapts. */
const monthsToReport = 3;
const monthsToCompare = 6;

function items({ assessment, options: { today } }: Context): string[] {
  const soon = dateWords(endOfMonthAfter(today, monthsToReport));
  const later = dateWords(endOfMonthAfter(today, monthsToCompare));
  const gaps = gapsByTask(assessment.responsibilities.gaps).length;
  return [
    `Der Gemeinderat nimmt die Entscheidungsgrundlage zum IT-Betrieb vom ${dateWords(today)} zur Kenntnis.`,
    ...(assessment.clarifications.length > 0
      ? [
          `Er beauftragt die Verwaltung, die offenen Punkte bis zum ${soon} zu klären und die Entscheidungsgrundlage fortzuschreiben.`,
        ]
      : []),
    ...(gaps > 0
      ? [
          `Er beauftragt die Verwaltung, bis zum ${soon} für die Aufgaben mit Lücken vorzuschlagen, wer zuständig ist und wer vertritt.`,
        ]
      : []),
    `Er beauftragt die Verwaltung, die nächsten Schritte im Rahmen der verfügbaren Mittel vorzubereiten und über den Stand bis zum ${soon} zu berichten.`,
    ...(assessment.directions.length > 0
      ? [
          `Er beauftragt die Verwaltung, die Handlungsrichtungen einschließlich „Belassen und absichern“ mit ihren Folgen für Organisation, Kosten und Zuständigkeiten bis zum ${later} gegenüberzustellen. Eine Festlegung auf eine Richtung ist damit nicht verbunden.`,
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

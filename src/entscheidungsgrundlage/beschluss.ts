import { describeDate } from '../questionnaire/kinds/calendarDate.ts';
import { type Context, lastingDirection } from './context.ts';
import { endOfMonthAfter } from './german.ts';
import type { DocumentSection } from './model.ts';

/** Usual time until a report, in months; a proposal the municipality adapts. */
const monthsToReport = 3;
const monthsToCompare = 6;

function comparison(context: Context): string[] {
  const { directions } = context.assessment;
  if (directions.length === 0) return [];
  const later = describeDate(endOfMonthAfter(context.today, monthsToCompare));
  const lasting = lastingDirection(context);
  const which =
    directions.length === 1
      ? 'die Handlungsrichtung'
      : `die Handlungsrichtungen${lasting === undefined ? '' : ` einschließlich „${lasting}“`}`;
  return [
    `Er beauftragt die Verwaltung, ${which} mit ihren Folgen für Organisation, Kosten und Zuständigkeiten bis zum ${later} ${directions.length === 1 ? 'darzustellen' : 'gegenüberzustellen'}. Eine Festlegung ist damit nicht verbunden.`,
  ];
}

function items(context: Context): string[] {
  const { assessment, today } = context;
  const soon = describeDate(endOfMonthAfter(today, monthsToReport));
  const hasGaps = assessment.responsibilities.gaps.length > 0;
  return [
    `Der Gemeinderat nimmt die Entscheidungsgrundlage zum IT-Betrieb vom ${describeDate(today)} zur Kenntnis.`,
    ...(assessment.clarifications.length > 0
      ? [`Er beauftragt die Verwaltung, die offenen Punkte bis zum ${soon} zu klären.`]
      : []),
    ...(hasGaps
      ? [
          `Er beauftragt die Verwaltung, bis zum ${soon} für Aufgaben mit Lücken Zuständige und Vertretung vorzuschlagen.`,
        ]
      : []),
    `Er beauftragt die Verwaltung, die nächsten Schritte vorzubereiten und bis zum ${soon} zu berichten.`,
    ...comparison(context),
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
      note: 'Fristen sind Vorschläge. Gremium, Fristen und Zuständige sind anzupassen. Welche Angaben nichtöffentlich bleiben müssen, ist nach dem Recht des Landes zu prüfen, bevor die Unterlage ins Ratsinformationssystem gelangt.',
    },
  ],
});

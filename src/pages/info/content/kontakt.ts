import { WINDOW_MINUTES } from '../../../erstgespraech/contract/timeWindow.ts';
import { type Operator, responseWords } from '../../operator.ts';

/** The words of the page, by the part they stand in. */
export const kontakt = {
  page: {
    title: 'Kontakt',
    lead: ({ firstTalkIsFree }: Operator) =>
      `Steht eine Entscheidung zum IT-Betrieb an, oder wünschen Sie eine Einordnung? Dann fragen Sie ein Erstgespräch von ${WINDOW_MINUTES}\u00a0Minuten an. Das ist unverbindlich${firstTalkIsFree ? ' und kostenfrei' : ''}.`,
    label: 'Erstgespräch anfragen',
    alternativeTitle: 'Lieber erst selbst schauen?',
    alternative: (minutes: number) =>
      `In der [Selbsteinschätzung](/beginnen/) ordnen Sie Ihre IT in etwa ${minutes}\u00a0Minuten selbst ein. Sie brauchen dafür keinen Kontakt aufzunehmen, und Ihre Antworten bleiben auf Ihrem Gerät.`,
  },
  directContact: {
    title: 'Direkter Weg',
  },
  helpful: {
    title: 'Was für die Antwort hilft',
    items: [
      'Ihr Name und Ihre Kommune',
      'in einem Satz: der Anlass, etwa ein Vertragsende oder ein vorliegendes Angebot',
      'zwei oder drei Zeiten, die Ihnen passen',
    ],
    text: (operator: Operator) =>
      `Bitte senden Sie keine Passwörter und keine Angaben über andere Personen.${responseWords(operator)}`,
  },
  particulars: {
    title: 'Was mit Ihren Angaben geschieht',
    purpose:
      'Ihre Angaben dienen nur dazu, Ihre Anfrage zu bearbeiten. Sie werden nicht für Werbung genutzt und nicht verkauft.',
    deletion:
      'Gespeichert werden sie nur so lange, wie es für die Antwort nötig ist. Was Sie über das Formular senden, wird sieben Tage nach der Übergabe an das Postfach im Versanddienst gelöscht. Die [Fristen im Einzelnen](/datenschutz/#anfrage) nennt die Datenschutzerklärung.',
  },
};

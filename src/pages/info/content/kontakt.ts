/** The words of the page, by the part they stand in. */
export const kontakt = {
  page: {
    title: 'Kontakt',
    lead: (isFree: boolean) =>
      `Steht eine Entscheidung zum IT-Betrieb an, oder wünschen Sie eine Einordnung? Dann fragen Sie ein Erstgespräch von 60\u00a0Minuten an. Das ist unverbindlich${isFree ? ' und kostenfrei' : ''}.`,
    label: 'Erstgespräch anfragen',
    alternativeTitle: 'Lieber erst selbst schauen?',
    alternative:
      'In der [Selbsteinschätzung](/fragen/) ordnen Sie Ihre IT in etwa 20\u00a0Minuten selbst ein. Sie brauchen dafür keinen Kontakt aufzunehmen, und Ihre Antworten bleiben auf Ihrem Gerät.',
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
    text: (responseDays: number) =>
      `Bitte senden Sie keine Passwörter und keine Angaben über andere Personen. In der Regel erhalten Sie binnen ${responseDays}\u00a0Arbeitstagen eine Antwort.`,
  },
  particulars: {
    title: 'Was mit Ihren Angaben geschieht',
    purpose:
      'Ihre Angaben dienen nur dazu, Ihre Anfrage zu bearbeiten. Sie werden nicht für Werbung genutzt und nicht verkauft.',
    deletion:
      'Gespeichert werden sie nur so lange, wie es für die Antwort nötig ist. Was Sie über das Formular senden, wird sieben Tage nach der Übergabe an das Postfach im Versanddienst gelöscht. Die [Fristen im Einzelnen](/datenschutz/#anfrage) nennt die Datenschutzerklärung.',
  },
};

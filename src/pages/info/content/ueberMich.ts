import type { Entry } from './entry.ts';

/** What a proposal has to answer. */
export const perspectives: readonly Entry[] = [
  { term: 'Organisation', text: 'Wer erledigt eine Aufgabe, und wer vertritt?' },
  { term: 'Haushalt', text: 'Was kostet ein Weg über mehrere Jahre, und ab wann steht das im Plan?' },
  { term: 'Datenschutz', text: 'Wer verarbeitet welche Daten in wessen Auftrag?' },
  { term: 'Vergabe', text: 'Wie lässt sich die Leistung sauber beschreiben und abgrenzen?' },
  { term: 'Verwaltungsbetrieb', text: 'Was ändert sich an einem gewöhnlichen Montag im Bürgerservice?' },
];

/** The words of the page, by the part they stand in. */
export const ueberMich = {
  page: {
    title: 'Über mich',
    lead: 'Ich komme aus der Praxis der Kommunalverwaltung. Digitalisierungs- und IT-Projekte habe ich dort umgesetzt und begleitet.',
    paragraphs: [
      'Ich verkaufe keine Produkte und bin an keinen Anbieter gebunden; bezahlt wird die Beratung. Dies ist mein privates Beratungsangebot, keine Website einer Behörde.',
      '[So erreichen Sie mich](/kontakt/)',
    ],
    next: 'Die Selbsteinschätzung habe ich für Verwaltungen gemacht, in denen IT nebenbei läuft. Im Erstgespräch höre ich zuerst zu.',
  },
  practice: {
    title: 'Was ich gemacht habe',
    text: 'Ich habe digitale [Fachanwendungen](glossar:fachverfahren) eingeführt und betrieben. Ich habe Verwaltungsabläufe vollständig digital gestaltet. Und ich habe den [Betrieb](glossar:betrieb) kommunaler IT verantwortet, organisatorisch wie technisch. Dazu gehören:',
    items: [
      'die digitale kommunale Kasse',
      'Online-Terminbuchung',
      'Betrieb und Pflege kommunaler Websites',
      'mobile Geräte, zum Beispiel in Kindertageseinrichtungen',
      'eigene Fachanwendungen',
    ],
    experience:
      'Vieles davon habe ich nicht nur konzipiert, sondern selbst umgesetzt und im laufenden Betrieb verantwortet. Deshalb kenne ich auch die Zeit danach: wenn etwas ausfällt, die Vertretung fehlt oder ein Vertrag endet.',
  },
  perspective: {
    title: 'Mein Blickwinkel',
    text: 'Ich schaue aus der Sicht der Kommune. Ein Vorschlag muss für mich fünf Fragen beantworten:',
  },
  aim: {
    title: 'Was mir wichtig ist',
    text: 'Ich ordne Technik so ein, dass Verwaltungsspitze und Gremien sie verstehen, nachvollziehen und darüber entscheiden können. Wenn Sie danach beim Bestehenden bleiben, ist das ein gutes Ergebnis.',
  },
};

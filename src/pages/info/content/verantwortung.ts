import type { ModelId } from './betriebsmodelle.ts';
import type { Entry } from './entry.ts';

/** Where a second look often pays, by operating model. Own assessment, never a result. */
export const typicalGaps: Readonly<Record<ModelId, readonly string[]>> = {
  'lokal-selbst': [
    'Wissen und oberste [Zugänge](glossar:zugang) liegen bei einer Person.',
    'Sicherungen laufen, aber niemand erprobt die Wiederherstellung.',
    'Ein schriftlicher [Notfallplan](glossar:notfallplan) fehlt.',
    'Es gibt Rechnungen, aber keine Liste der Verträge und Fristen.',
  ],
  'lokal-betreut': [
    'Im Haus ist niemand als Ansprechperson benannt.',
    'Bei Updates verweisen [Systemhaus](glossar:systemhaus) und Hersteller aufeinander.',
    'Trotz [Fernwartung](glossar:fernwartung) fehlt ein [AV-Vertrag](glossar:av_vertrag).',
    'Unterlagen und oberste Zugänge liegen nur beim Dienstleister.',
  ],
  gemietet: [
    'Offen ist, wo der Betrieb endet: beim Server oder erst bei der Anwendung.',
    'Für Vorfälle am Wochenende ist kein Meldeweg vereinbart.',
    'Die Arbeitsplätze im Rathaus betreut niemand.',
    'Der Vertrag verlängert sich unbemerkt.',
  ],
  'kommunal-gemeinsam': [
    'Der Träger hat einen Notfallplan, die eigenen Ämter haben keinen.',
    'Die Wiederherstellung wird erprobt, die Kommune kennt das Ergebnis nicht.',
    'Satzung und Einzelvertrag stehen ungeklärt nebeneinander.',
    'Die Regeln für den Austritt sind nicht bekannt.',
  ],
  'vom-hersteller': [
    'Konten ausgeschiedener Personen bleiben aktiv.',
    'Änderungen am Programm kommen, und niemand prüft sie.',
    'Eine eigene Kopie der Daten fehlt.',
    'Das Hauptkonto läuft auf eine einzelne Person oder eine Agentur.',
  ],
  gemischt: [
    'Niemand koordiniert die Partner.',
    'Offen ist, wer bei einem Vorfall wen informiert.',
    'Es gibt mehrere Hauptkonten und keine Übersicht.',
    'Für [Schnittstellen](glossar:schnittstelle) und Netzgrenzen fühlt sich niemand zuständig.',
  ],
};

/** Columns that a matrix in a contract needs. */
export const contractColumns: readonly Entry[] = [
  { term: 'Leistung', text: 'was genau zu tun ist' },
  { term: 'Ausführung', text: 'wer die Arbeit macht' },
  { term: 'Entscheidung', text: 'wer sie freigibt' },
  { term: 'Zeiten', text: 'Servicezeit, Reaktion, Wiederherstellung' },
  { term: 'Nachweis', text: 'welches Protokoll, wie oft' },
  { term: 'Vertretung', text: 'wer einspringt, mit Telefonnummer' },
  { term: 'Vertragsstelle', text: 'wo es vereinbart ist' },
  { term: 'Stand', text: 'wann zuletzt durchgesehen' },
];

/** The words of the page, by the part they stand in. */
export const verantwortung = {
  page: {
    title: 'Wer ist wofür verantwortlich?',
    lead: (tasks: number) =>
      `Tätigkeiten können Sie abgeben, Verantwortung nicht. An ${tasks} Aufgaben sehen Sie, was immer bei der Kommune bleibt und was andere für Sie tun können.`,
    keptTitle: (count: string) => `${count} Aufgaben, die bei der Kommune bleiben`,
    kept: 'Andere können vorbereiten und zuarbeiten. Entscheiden und unterschreiben müssen Sie selbst. Wörter wie [Fachverfahren](glossar:fachverfahren) oder [Personendaten](glossar:personendaten) erklärt das Glossar.',
    keptCaption: 'Aufgaben, die sich nicht abgeben lassen',
    delegableTitle: (count: string) => `${count} Aufgaben, die andere ausführen können`,
    delegable:
      'Auch hier bleibt ein Teil bei Ihnen: vorgeben, freigeben, nachsehen. Was das ist, ist **unsere Bewertungslogik**, kein Zitat.',
    delegableCaption: 'Aufgaben, die andere ausführen können',
    next: (tasks: number) =>
      `Im Fragebogen sagen Sie zu jeder der ${tasks} Aufgaben, wer sie heute erledigt. Das Ergebnis zeigt, was geklärt ist und wo eine Lücke bleibt.`,
  },
  guidingQuestions: {
    title: 'Zwei Leitfragen, kurz beantwortet',
    entries: [
      {
        term: 'Was lässt sich auslagern, was muss man auslagern, was bleibt sinnvoll in der Kommune?',
        text: 'Auslagern lässt sich fast jede Ausführung: [Server](glossar:server) betreiben, Updates einspielen, Daten sichern. Abzugeben ist, wofür im Haus Wissen, Zeit oder Vertretung fehlen – oder was Recht und Satzung einem Träger zuweisen. In der Kommune bleiben Ziele, Entscheidungen und Kontrolle.',
      },
      {
        term: 'Welche Verantwortung bleibt auch bei externer Vergabe?',
        text: 'Fachlich: dass Bescheide stimmen und Rechte richtig vergeben sind. Organisatorisch: dass jemand steuert, prüft und im Notfall entscheidet. Rechtlich: der Datenschutz; die Kommune ist [Verantwortliche](glossar:verantwortlicher), der Dienstleister meist nur [Auftragsverarbeiter](glossar:auftragsverarbeiter).',
      },
    ],
  },
  taskTable: {
    columns: ['Aufgabe', 'Bleibt bei Ihnen', 'Können andere tun', 'Warum es zählt'],
  },
  gapKinds: {
    title: 'Woran eine Lücke zu erkennen ist',
    text: (count: string) =>
      `Der Betriebskompass unterscheidet ${count} Arten. Jede lässt sich mit einem klaren Schritt schließen.`,
    caption: 'Arten von Lücken und was sie schließt',
    columns: ['So zeigt sich die Lücke', 'Das schließt sie'],
  },
  typicalGaps: {
    title: 'Typische Lücken je Betriebsmodell',
    text: 'Das ist **unsere Bewertungslogik**: Hier lohnt sich ein zweiter Blick. Ob es bei Ihnen so ist, sagen erst Ihre eigenen Angaben. Was die Modelle bedeuten, steht unter [Betriebsmodelle im Vergleich](/betriebsmodelle/).',
  },
  contract: {
    title: 'So wird es verbindlich',
    text: 'Halten Sie die Zuständigkeiten in einer Tabelle fest und machen Sie sie zur Anlage des Vertrags. Eine solche [Aufgaben- und Verantwortungsmatrix](glossar:verantwortungsmatrix) umfasst mindestens Betrieb, Hilfe bei Störungen, Updates, Sicherheit, Notfälle und Dokumentation. Jede Zeile sagt:',
  },
};

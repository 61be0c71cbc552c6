import type { ModelId } from './betriebsmodelle.ts';

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
export const contractColumns: readonly { name: string; text: string }[] = [
  { name: 'Leistung', text: 'was genau zu tun ist' },
  { name: 'Ausführung', text: 'wer die Arbeit macht' },
  { name: 'Entscheidung', text: 'wer sie freigibt' },
  { name: 'Zeiten', text: 'Servicezeit, Reaktion, Wiederherstellung' },
  { name: 'Nachweis', text: 'welches Protokoll, wie oft' },
  { name: 'Vertretung', text: 'wer einspringt, mit Telefonnummer' },
  { name: 'Vertragsstelle', text: 'wo es vereinbart ist' },
  { name: 'Stand', text: 'wann zuletzt durchgesehen' },
];

/**
 * One statement on law as it stands on a page, in the wizard or in the document: what it begins with, what it rests on,
 * as of when, and what it holds for. A statement without an entry fails the test, as does an entry without a statement.
 */
export type LawEntry = {
  /** The statement contains this; long enough to be told from all others. */
  says: string;
  /** Ids of sources of the questionnaire or of the pages. */
  sources: readonly string[];
  stand: string;
  scope: string;
  /** Words that must stand in the statement itself, because without them it would claim too much. */
  needs?: RegExp;
};

const stand = '2026-11-23';
const entry = (says: string, sources: readonly string[], scope: string, needs?: RegExp): LawEntry => ({
  says,
  sources,
  stand,
  scope,
  ...(needs === undefined ? {} : { needs }),
});

const onBehalf = 'Verarbeitung personenbezogener Daten im Auftrag';
const aboveThreshold = /oberhalb|Erreicht/i;

export const lawRegister: readonly LawEntry[] = [
  entry(
    'verlangt Artikel 28 der Datenschutz-Grundverordnung',
    ['dsgvo28'],
    onBehalf,
    /Verarbeitet ein Partner/,
  ),
  entry('braucht nach Artikel 28 der Datenschutz-Grundverordnung', ['dsgvo28'], onBehalf, /im Auftrag/),
  entry('GWB, VgV, UVgO', ['vergaberecht', 'gwb97'], 'Name eines Eintrags im Glossar'),
  entry('Onlinezugangsgesetz (OZG)', ['bewertungslogik'], 'Name eines Eintrags im Glossar'),
  entry('Unterschwellenvergabeordnung (UVgO)', ['vergaberecht'], 'Name eines Eintrags im Glossar'),
  entry('Im Gesetz heißen sie personenbezogene Daten', ['dsgvo4'], 'Begriff der Datenschutz-Grundverordnung'),
  entry(
    'gilt das EU-Vergaberecht',
    ['vergaberecht'],
    'Liefer- und Dienstleistungen von Kommunen ab der EU-Schwelle',
    aboveThreshold,
  ),
  entry('Es kommen die Fristen des EU-Vergaberechts hinzu', ['vergaberecht'], 'ab der EU-Schwelle'),
  entry('gilt § 2b UStG ohne Übergangsregel', ['ustg2b'], 'Leistungen zwischen öffentlichen Partnern'),
  entry('Data Act: kein Entgelt', ['dataact'], 'Cloud-Dienste im Sinne der Verordnung'),
  entry(
    'ein Cloud-Dienst im Sinne des Data Act',
    ['dataact'],
    'Cloud-Dienste im Sinne der Verordnung',
    /Ist der Dienst/,
  ),
  entry('nach § 108 GWB', ['gwb108'], 'Aufträge oberhalb der EU-Schwelle', aboveThreshold),
  entry('bei echten Cloud-Diensten hilft der Data Act', ['dataact'], 'Cloud-Dienste im Sinne der Verordnung'),
  entry('Was der Data Act ändert', ['dataact'], 'Überschrift; der Abschnitt nennt Geltung und Stand'),
  entry(
    'Fällt Ihr Dienst unter den Data Act',
    ['dataact'],
    'Cloud-Dienste im Sinne der Verordnung',
    /Fällt Ihr Dienst/,
  ),
  entry('Einzelheiten vor Verwendung im Wortlaut prüfen', ['dataact'], 'Vorbehalt zum Abschnitt'),
  entry('§ 80 des Zehnten Buchs Sozialgesetzbuch', ['sgb10_80'], 'Sozialdaten', /für Sozialdaten/),
  entry('NIS-2-Richtlinie gilt seit', ['nis2'], 'Bund und Wirtschaft; nicht die Verwaltung einer Kommune'),
  entry('Konzept zur Informationssicherheit (Art', ['baydig43'], 'Bayern', /In Bayern/),
  entry(
    'verlangt die Datenschutz-Grundverordnung in jedem Fall',
    ['dsgvo32'],
    'Personendaten',
    /Für Personendaten/,
  ),
  entry(
    'im Sinne des europäischen Data Act',
    ['dataact'],
    'Cloud-Dienste im Sinne der Verordnung',
    /Für Cloud-Dienste/,
  ),
  entry('§ 5 des Digitale-Dienste-Gesetzes', ['ddg5'], 'Impressum dieser Website'),
  entry('§ 18 Abs 2 Medienstaatsvertrag', ['ddg5'], 'Impressum dieser Website'),
  entry('an einem sicheren Betrieb, Art 6', ['dsgvo4'], 'Datenschutzerklärung dieser Website'),
  entry('Art 6 Abs 1 Buchstaben b und f DSGVO', ['dsgvo4'], 'Datenschutzerklärung dieser Website'),
  entry(
    'des Telekommunikation-Digitale-Dienste-Datenschutz-Gesetzes',
    ['tdddg25'],
    'Datenschutzerklärung dieser Website',
  ),
  entry('DSGVO, Art 15 bis 21', ['dsgvo4'], 'Datenschutzerklärung dieser Website'),
  entry('Aufsichtsbehörde beschweren (Art 77 DSGVO)', ['dsgvo4'], 'Datenschutzerklärung dieser Website'),
];

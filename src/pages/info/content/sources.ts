import type { Source } from '../../../questionnaire/catalogue.ts';

/**
 * What statements of the information pages rest on besides the sources of the questionnaire.
 * Ids share one address space with those, because both stand on the same page.
 */
export const pageSources: readonly Source[] = [
  {
    id: 'gpa_kreis',
    title: 'Gemeindeprüfungsanstalt Nordrhein-Westfalen, überörtliche Prüfung der IT des Kreises Steinfurt',
    date: '2017',
  },
  {
    id: 'gpa_stadt',
    title: 'Stadt Übach-Palenberg, Pressemitteilung zur IT-Prüfung der Gemeindeprüfungsanstalt',
    date: 'ohne Datum gelesen',
  },
  {
    id: 'ausfall_2023',
    title: 'Westdeutscher Rundfunk, Bericht „Nach Hackerangriff in Südwestfalen“',
    date: '2024',
  },
  {
    id: 'ausfall_kosten',
    title: 'Kölnische Rundschau, Bericht „Burscheid: Was der Hacker-Angriff kostet“',
    date: '2024',
  },
  {
    id: 'austritt',
    title: 'Stadt Barmstedt, Sitzungsvorlage VO/2014-213 zur Mitgliedschaft in einem IT-Verbund',
    date: '2014',
  },
  {
    id: 'beitritt',
    title: 'Gemeinde Flintbek, Sitzungsunterlagen zum Beitritt zu einem kommunalen IT-Verbund',
    date: '21.12.2022',
  },
  {
    id: 'bsi_strategie',
    title: 'BSI, Maßnahme M 2.250 zur Strategie einer Auslagerung',
    date: 'älterer IT-Grundschutz, inhaltlich weiter nützlich',
  },
  {
    id: 'umfrage_2020',
    title: 'kommune21.de und Bayerische GemeindeZeitung 12/2020, Berichte über eine Umfrage der KGSt',
    date: 'Juni 2020; älter und nicht repräsentativ',
  },
  {
    id: 'bindung_studie',
    title: 'Opara-Martins und andere, Studie zur Bindung an Cloud-Anbieter, Journal of Cloud Computing',
    date: '2016, 114 Befragte',
  },
  {
    id: 'dataact_reform',
    title: 'Simmons & Simmons, „Regulating Data“: Stand der Verhandlungen zur Änderung des Data Act',
    date: 'Juni 2026; Ergebnis nicht ermittelt',
  },
  {
    id: 'sgb10_80',
    title:
      'Zehntes Buch Sozialgesetzbuch (SGB X), §\u00a080: Sozialdaten im Auftrag verarbeiten, nach einer Kommentierung',
    date: 'Stand 23.11.2026',
  },
  {
    id: 'nis2',
    title:
      'Gesetz zur Umsetzung der NIS-2-Richtlinie (NIS2UmsuCG), Bundesgesetzblatt I 2025 Nr.\u00a0301: Geltung für Bund und Wirtschaft',
    date: 'in Kraft seit 06.12.2025; Stand 23.11.2026, Landesrecht nur für Bayern gelesen',
  },
  {
    id: 'baydig43',
    title: 'Bayerisches Digitalgesetz (BayDiG), Art.\u00a043 Abs.\u00a01: Konzept zur Informationssicherheit',
    date: 'Stand 23.11.2026',
  },
  {
    id: 'vgv3',
    title:
      'Vergabeverordnung (VgV), §\u00a03: Schätzung des Auftragswertes, nach Erläuterungen der Gelben Sammlung',
    date: 'Stand 23.11.2026; unterhalb der EU-Schwelle sinngemäß',
  },
  {
    id: 'ddg5',
    title: 'Digitale-Dienste-Gesetz (DDG), §\u00a05: Pflichtangaben im Impressum, nach Fachbeiträgen',
    date: 'Stand 23.11.2026',
  },
  {
    id: 'tdddg25',
    title:
      'Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz (TDDDG), §\u00a025: Speichern auf dem Gerät',
    date: 'Stand 23.11.2026',
  },
];

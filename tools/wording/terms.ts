import { plain } from '../../src/questionnaire/richText.ts';
import type { Remark } from './passage.ts';

/**
 * Technical terms that need an explanation at first use, by the id of their glossary entry. Words that every
 * council member uses („Betrieb“, „Vergabe“, „Vertrag“) are not among them.
 */
export const terms: Readonly<Record<string, string>> = {
  administrator: 'Administratorin|Administrator',
  aoer: 'AöR|Anstalt des öffentlichen Rechts',
  auftragsverarbeiter: 'Auftragsverarbeiter',
  av_vertrag: 'AV-Vertrag|AV-Verträge|Vertrag zur Auftragsverarbeitung|Verträge zur Auftragsverarbeitung',
  backup: 'Backup',
  baustein: 'Baustein',
  betriebsmodell: 'Betriebsmodell',
  bsi: 'BSI',
  c5_testat: 'C5-Testat',
  cloud: 'Cloud',
  datenexport: 'Datenexport',
  datenhoheit: 'Datenhoheit',
  datenstandort: 'Datenstandort',
  direktauftrag: 'Direktauftrag',
  dms: 'DMS|Dokumentenmanagement',
  domain: 'Domain',
  doppik: 'Doppik',
  evb_it: 'EVB-IT',
  exit_plan: 'Exit-Plan|Exit-Pläne',
  fachverfahren: 'Fachverfahren',
  fernwartung: 'Fernwartung',
  firewall: 'Firewall',
  geraeteverwaltung: 'Geräteverwaltung|MDM',
  hosting: 'Hosting',
  inhouse_vergabe: 'Inhouse-Vergabe',
  isms: 'ISMS|Informationssicherheitskonzept',
  kgst: 'KGSt',
  kommunales_rechenzentrum: '[Kk]ommunale[nsr]? Rechenzentrum|[Kk]ommunale[nr]? Rechenzentren',
  konfiguration: 'Konfiguration',
  migration: 'Migration',
  noots: 'NOOTS|Registermodernisierung',
  ozg: 'OZG|Onlinezugangsgesetz',
  pdf_ua: 'PDF/UA',
  redundanz: 'Redundanz|[Rr]edundant',
  rollback: 'Rollback',
  saas: 'SaaS|Software als Dienst',
  schnittstelle: 'Schnittstelle',
  server: 'Server',
  sla: 'SLA|Servicevereinbarung',
  sonderkuendigungsrecht: 'Sonderkündigungsrecht',
  systemhaus: 'Systemhaus|Systemhäuser',
  tom: 'TOM|[Tt]echnische und organisatorische Maßnahmen',
  vergaberegeln: 'GWB|VgV|UVgO',
  verantwortungsmatrix: 'Verantwortungsmatrix',
  verpflichtungsermaechtigung: 'Verpflichtungsermächtigung',
  virtualisierung: 'Virtualisierung|[Vv]irtualisiert',
  vitako: 'Vitako',
  wiba: 'WiBA',
  wiederherstellungstest: 'Wiederherstellungstest',
  xoev: 'XÖV',
  zweckverband: 'Zweckverband|Zweckverbänden?',
  zwei_faktor: 'Zwei-Faktor-Anmeldung',
};

const patternOf = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${words})(?:s|es|e|en|n|er|ern)?(?![\\p{L}-])`, 'u');

const message = (id: string): string => `bei der ersten Nennung zum Glossar verweisen (${id}) oder erklären`;

/** Where a link would be out of place: headings, controls, captions, pictures, the words of another link. */
const noPlace =
  'h1, h2, h3, h4, summary, nav, th, caption, figcaption, figure, svg, button, .kicker, .source, a:not([href^="/glossar/"])';

/** Words in brackets right after the term explain it; so does the long name before the term in brackets. */
const isExplained = (text: string, pattern: RegExp): boolean =>
  new RegExp(`${pattern.source} \\(|\\(${pattern.source}\\)`, 'u').test(text);

/** Terms in the running text of a page whose first use neither leads to the glossary nor is explained. */
export function unexplainedOnPage(main: Element): Remark[] {
  const blocks = [...main.querySelectorAll('p, li, dd, dt, td')].filter(
    (block) => !block.closest(noPlace) && !block.querySelector('p, li, dd, td'),
  );
  const textOf = (block: Element): string => {
    const copy = block.cloneNode(true) as Element;
    for (const silent of copy.querySelectorAll(noPlace)) silent.remove();
    return copy.textContent.replaceAll('\u00ad', '');
  };
  return Object.entries(terms).flatMap(([id, words]) => {
    const pattern = patternOf(words);
    const first = blocks.find((block) => pattern.test(textOf(block)));
    if (!first || first.querySelector(`a[href="/glossar/#${id}"]`) || isExplained(textOf(first), pattern))
      return [];
    return [{ text: textOf(first).trim(), message: message(id) }];
  });
}

/** What is read of a question and its options. */
type QuestionTexts = {
  title: string;
  why: string;
  help?: string;
  options?: readonly { label: string; hint?: string }[];
};

/** Terms of a question, which is a page of its own, that its hint neither links nor an option explains. */
export function unexplainedInQuestion({ title, help = '', why, options = [] }: QuestionTexts): Remark[] {
  const bare = options.filter(({ hint }) => !hint).map(({ label }) => label);
  const text = [title, help, why, ...bare].join('\n');
  return Object.entries(terms).flatMap(([id, words]) => {
    const pattern = patternOf(words);
    if (!pattern.test(plain(text)) || help.includes(`(glossar:${id})`) || isExplained(text, pattern))
      return [];
    return [{ text: title, message: message(id) }];
  });
}

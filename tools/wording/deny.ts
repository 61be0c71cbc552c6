import type { Passage, Remark } from './passage.ts';
import { type Pattern, remarksOn, wholeWords } from './patterns.ts';

/** English words and what a council member says instead. The glossary explains some of them and may name them. */
const anglicisms: Record<string, string> = {
  'Account*': 'Konto',
  'Backup*, Restore': 'Datensicherung, Wiederherstellung',
  'Benchmark*': 'Vergleich',
  'Best Practice*': 'bewährtes Vorgehen',
  'Button*': 'Schaltfläche',
  'Check, Checks, checken, gecheckt': 'Prüfung, prüfen',
  Compliance: 'Einhaltung der Regeln',
  'Dashboard*': 'Übersicht',
  'Deadline*': 'Frist',
  'Download, downloaden, Upload, uploaden': 'herunterladen, hochladen',
  'Feature*': 'Funktion',
  Feedback: 'Rückmeldung',
  Handling: 'Umgang',
  'Helpdesk*, Hotline*, Support*': 'Betreuung, Störungsannahme',
  'Homepage*': 'Website',
  'Key Facts, Basics, Facts': 'das Wichtigste',
  'Know-how, Knowhow': 'Wissen',
  'Level*, Score*, Scoring': 'Stufe, Wert',
  'Link, Links': 'Verweis',
  'Lock-in, lock-in, Vendor*': 'Bindung',
  'Login*, Log-in, einloggen*, Logout': 'Anmeldung, anmelden',
  'managen, Managed*, Management': 'steuern, betreuen',
  'Meeting*': 'Besprechung, Gespräch',
  'Monitoring*': 'Überwachung',
  'Outsourcing*, outsourcen': 'Auslagerung, auslagern',
  'Partnering, Player, Stakeholder*': 'Beteiligte',
  Performance: 'Leistung',
  'Provider*': 'Anbieter',
  'Release*, Rollout*': 'Fassung, Einführung',
  'Roadmap*': 'Zeitplan',
  'Self-Assessment*, Assessment*': 'Selbsteinschätzung',
  'Service, Services': 'Dienst, Leistung',
  'Setup*': 'Einrichtung',
  'Tool, Tools': 'Werkzeug, Programm',
  'User*': 'Nutzerin oder Nutzer',
  'Workflow*': 'Ablauf',
  'Workshop*': 'gemeinsamer Termin',
};

const denied: readonly Pattern[] = [
  {
    pattern: wholeWords(
      'führend*, optimal*, ideal, ideale*, perfekt*, beste, besten, bester, bestes, bestem, bestmöglich*, hervorragend*, einzigartig*, erstklassig*, exzellent*, innovativ*, revolutionär*, wegweisend*, zukunftssicher*, zukunftsfähig*, maßgeschneidert*, ganzheitlich*, mühelos*, kinderleicht*, spielend, einfach, einfache, einfachen, einfacher, einfaches, einfachem, problemlos*, bequem*, garantiert*, leider, endlich, natürlich, selbstverständlich*, kompetent*, professionell*, preiswert*, kostengünstig*',
    ),
    message: 'wertendes oder werbendes Wort',
  },
  {
    pattern: wholeWords(
      'DSGVO-konform*, datenschutzkonform*, rechtssicher*, rechtswidrig*, gesetzwidrig*, mangelhaft*, ungenügend*, Defizit*, Versagen, versagt, Versäumnis*, Fahrlässigkeit, fahrlässig*, Schuld, schuld, alarmierend*, Alarm, katastrophal*, Katastrophe*, gefährlich*, Gefahr, Achtung, Vorsicht, dringend*, unverzüglich*, sparen Sie',
    ),
    message: 'wertet, beschuldigt, drängt oder urteilt über Recht',
  },
  {
    pattern: wholeWords(
      'Ampel*, rot, rote, roten, roter, rotes, rotem, gelb, gelbe, gelben, gelber, gelbes, grün, grüne, grünen, grüner, grünes, Schulnote*',
    ),
    message: 'Ampelwort',
  },
  {
    pattern: wholeWords(
      'Microsoft*, Windows, Office, Outlook, Excel, Teams, SharePoint, Azure, Google*, Amazon*, AWS, Apple*, iPhone*, iPad*, Android*, SAP, Oracle, Citrix, VMware, Adobe, Acrobat, Chrome, Firefox, Safari, Edge, IBM, WhatsApp, Zoom, Nextcloud, OpenDesk, IONOS, Strato, Hetzner, Telekom, Vodafone, Dataport, AKDB, Ekom21, Komm\\.ONE, ITEBO, KDO, krz, KDN, Axians*, Infoma*, PROSOZ*, Datev, NVDA, JAWS',
    ),
    message: 'Name eines Produkts oder Anbieters',
  },
  {
    pattern:
      /(?<!\p{L})(?:hier klicken|klicken Sie|[Kk]lick(?:en)? Sie hier|mehr erfahren|weiterlesen|weitere Infos?)(?!\p{L})/giu,
    message: 'Verweise sagen, wohin sie führen',
  },
  ...Object.entries(anglicisms).map(([words, german]) => ({
    pattern: wholeWords(words),
    message: `deutsch: ${german}`,
  })),
];

/** Words of a link that say nothing when read alone. */
const vagueLink = /^(?:hier|mehr|weiter|details|link|dort|siehe hier|diese seite|klick)\.?$/i;

/** Words that a text must not contain: evaluation, blame, traffic lights, names of products, English. */
export const deniedIn = ({ text, link }: Pick<Passage, 'text' | 'link'>): Remark[] => [
  ...remarksOn(text, denied),
  ...(link && vagueLink.test(text) ? [{ text, message: 'Verweise sagen, wohin sie führen' }] : []),
];

import type { Finding } from '../wording/passage.ts';

/** A breach of a rule that is right where it stands, and why. */
export type Exception = { rule: string; place: RegExp; text?: RegExp; reason: string };

/** Where titles of sources stand: in the catalogue, in the annex, on their page, and below statements. */
const titlesOfSources = /^Quellen|Anlage|\/quellen\/|„Quellen?:|Verweis „(?:BSI|GOV\.UK|Vergabeverordnung)/;

export const exceptions: readonly Exception[] = [
  {
    rule: 'Satzlänge',
    place: /„Quellen?: /,
    reason: 'Quellenangaben sind eine Aufzählung von Titeln, kein Satz.',
  },
  {
    rule: 'Satzlänge',
    place: /^Dokument .*Ausgangslage/,
    text: /^Einwohner-, Pass- und Ordnungswesen\s·\s/,
    reason: 'Aufzählung von Bausteinen, so wie sie heißen.',
  },
  {
    rule: 'Satzlänge',
    place: /^Dokument .*(?:Bindung an Anbieter|Anlage)/,
    text: /^„*(?:Einwohner-, Pass- und Ordnungswesen|Finanzen, Kasse und Steuern), /,
    reason: 'Aufzählung aller angekreuzten Bausteine, so wie sie heißen.',
  },
  {
    rule: 'Wortwahl',
    place: /Offene Punkte|offenePunkte\.ts|methodik/,
    text: /^beste$/,
    reason:
      'Die „nächste beste Klärung“ ordnet offene Angaben nach ihrem Nutzen, keine Richtungen oder Kommunen.',
  },
  {
    rule: 'Wortwahl',
    place: titlesOfSources,
    text: /^(?:Outsourcing|lock-in)$/,
    reason: 'Titel einer Quelle.',
  },
  {
    rule: 'Wortwahl',
    place: titlesOfSources,
    text: /^Gelben$/,
    reason: 'Die „Gelbe Sammlung“ ist der Name einer Quelle.',
  },
  {
    rule: 'Wortwahl',
    place: /^(?:Glossar › (?:backup|bindung)|\/(?:glossar|fragebogen)\/)/,
    text: /^(?:Backup|Lock-in)$/,
    reason: 'Das Glossar nennt in Klammern das fremde Wort, das man anderswo liest.',
  },
  {
    rule: 'Wortwahl',
    place: /^\/barrierefreiheit\/ .*axe-core/,
    text: /^IBM$/,
    reason: 'Die Erklärung nennt die Prüfprogramme, damit sich die Prüfung nachvollziehen lässt.',
  },
  {
    rule: 'Rechtschreibung',
    place: titlesOfSources,
    text: /^(?:of|the|technical|lock-in|cloud|Managing|Regulating|Computing)$/,
    reason: 'Englischer Titel einer Quelle.',
  },
  {
    rule: 'Rechtschreibung',
    place: /^\/barrierefreiheit\/ .*axe-core/,
    reason: 'Name eines Prüfprogramms.',
  },
  {
    rule: 'Rechtschreibung',
    place: /^(?:Glossar › bindung|\/glossar\/ .*Lock-in)/,
    text: /^Lock-in$/,
    reason: 'Das Glossar nennt in Klammern das fremde Wort, das man anderswo liest.',
  },
  {
    rule: 'Typografie',
    place: /^src\/erstgespraech\/contract\/(?:requestText|timeWindow)\.ts/,
    text: /^(?:60 Minuten|\uFFFC Uhr)$/,
    reason: 'Reiner Text einer E-Mail; manche Programme zeigen das geschützte Leerzeichen dort als Zeichen.',
  },
  {
    rule: 'Typografie',
    place: /^src\/pages\/erstgespraech\/ProposalFields\.tsx/,
    text: /^\uFFFC Uhr$/,
    reason: 'Uhrzeit in einer Auswahlliste, die nie umbricht.',
  },
  {
    rule: 'Fachwort',
    place: /^\/(?:glossar|quellen)\//,
    reason: 'Das Glossar erklärt die Wörter selbst; die Quellen nennen Titel.',
  },
  {
    rule: 'Fachwort',
    place: /^\/fragebogen\//,
    reason:
      'Die Fragen stehen im Wortlaut da; auf Papier führt kein Verweis weiter, ihre Fachwörter stehen am Ende.',
  },
  {
    rule: 'Fachwort',
    place: /^\/methodik\//,
    text: /^Zu externem Rechenzentrum oder Hosting wechseln$/,
    reason: 'Name einer Handlungsrichtung in einer Aufzählung.',
  },
  {
    rule: 'Rechtsangabe',
    place: /^\/quellen\//,
    reason: 'Die Seite ist das Verzeichnis der Quellen.',
  },
  {
    rule: 'Rechtsangabe',
    place: /^\/datenschutz\//,
    reason: 'Rechtsgrundlagen mit Fundstelle; am Ende stehen Stand und Vorbehalt der ganzen Seite.',
  },
  {
    rule: 'Rechtsangabe',
    place: /^\/$/,
    text: /^Nach (?:Ihren Angaben|den Angaben der Verwaltung) ist nur mit einigen Partnern geregelt/,
    reason: 'Auszug aus einem Dokument, das seine Quellen in der Anlage nennt.',
  },
];

const isExcepted = ({ rule, place, text }: Finding, exception: Exception): boolean =>
  exception.rule === rule && exception.place.test(place) && (exception.text?.test(text) ?? true);

/** Splits what rules say: what remains to be done, and which exceptions excuse nothing any more. */
export function withExceptions(
  findings: readonly Finding[],
  list: readonly Exception[] = exceptions,
): { open: Finding[]; unused: Exception[] } {
  return {
    open: findings.filter((finding) => !list.some((exception) => isExcepted(finding, exception))),
    unused: list.filter((exception) => !findings.some((finding) => isExcepted(finding, exception))),
  };
}

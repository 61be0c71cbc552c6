import { WINDOW_MINUTES } from '../../../erstgespraech/contract/timeWindow.ts';
import { type Operator, responseWords, weeksWords } from '../../operator.ts';
import type { Entry } from './entry.ts';

const talk = `${WINDOW_MINUTES}\u00a0Minuten`;

export const outcomes = [
  { title: 'Ausgangslage', text: 'Sie hält fest, wie Ihre IT heute betrieben wird.' },
  { title: 'Bindungen und Lücken', text: 'Sie benennt, was Sie bindet und wo eine Zuständigkeit fehlt.' },
  { title: 'Handlungsrichtungen', text: 'Sie vergleicht, was möglich ist und welche Folgen es hat.' },
  { title: 'Offene Punkte', text: 'Sie zeigt, was vor einer Entscheidung noch zu klären ist.' },
  { title: 'Sitzungsunterlage', text: 'Sie lässt sich dem Gremium vorlegen, so wie sie ist.' },
];

/** The words of the page, by the part they stand in. */
export const angebot = {
  page: {
    title: 'Angebot: gemeinsam einordnen, selbst entscheiden',
    lead: 'Bei Entscheidungen zum IT-Betrieb geht es meist weniger um Technik. Es geht um Verantwortung, Kosten, Zuständigkeiten und langfristige Bindungen.',
    next: 'Die Selbsteinschätzung steht für sich. Sie können sie nutzen, ohne je anzufragen. Wenn Sie danach sprechen möchten, ist sie ein guter Einstieg in das Gespräch.',
  },
  aim: {
    title: 'Worauf es hinausläuft',
    text: 'Die Beratung ordnet eine anstehende Entscheidung sachlich ein. Am Ende haben Verwaltungsspitze und Gremien eine belastbare Grundlage, über die sie beraten und abstimmen können.',
  },
  scope: {
    title: 'Die ganze IT oder ein einzelnes Thema',
    paragraphs: [
      'Betrachtet wird, was Sie brauchen: die gesamte IT-Struktur oder ein klar abgegrenzter [Baustein](glossar:baustein), etwa die [Datensicherung](glossar:backup) oder die Website.',
      'Sie müssen nicht alles umstellen. Auch auf ein bestimmtes [Betriebsmodell](glossar:betriebsmodell) legen Sie sich nicht fest.',
    ],
  },
  course: {
    title: 'So läuft eine Beratung ab',
    steps: (operator: Operator): { when: string; title: string; text: string; point?: string }[] => [
      {
        when: 'am Anfang',
        title: 'Sie fragen an',
        text: `Sie nennen Ihr Anliegen und passende Zeiten.${responseWords(operator)}`,
      },
      {
        when: talk,
        title: 'Erstgespräch',
        text: 'Im Gespräch wird Ihre Lage gemeinsam grob eingeordnet. Davon geht alles Weitere aus, in einem klar abgegrenzten Rahmen.',
        point: 'A4',
      },
      {
        when: 'in Ihrer Hand',
        title: 'Sie entscheiden über einen Auftrag',
        text: 'Das Gespräch verpflichtet Sie zu nichts. Erst mit Ihrem Auftrag geht es weiter.',
      },
      {
        when: 'nach Ihrem Auftrag',
        title: 'Handlungsrichtungen',
        text: 'Auf dem Gespräch aufbauend entstehen realistische Handlungsrichtungen. Für jede steht dabei, wie sie sich auf Organisation, Kosten und Zuständigkeiten auswirkt.',
        point: 'A5',
      },
      {
        when: weeksWords(operator) ? `in der Regel nach ${weeksWords(operator)}` : 'am Ende',
        title: 'Ausgearbeitete Entscheidungsgrundlage',
        text: 'Sie erhalten ein kompaktes Dokument für Verwaltung und Gremium. Es ist eine bezahlte Leistung.',
      },
    ],
  },
  frame: {
    title: 'Der Rahmen',
    entries: (operator: Operator): Entry[] => [
      {
        term: talk,
        text: `dauert das Erstgespräch. Es ist unverbindlich${operator.firstTalkIsFree ? ' und kostenfrei' : ''}.`,
      },
      ...(weeksWords(operator) === undefined
        ? []
        : [
            {
              term: weeksWords(operator) ?? '',
              text: 'vergehen in der Regel vom Auftrag bis zur fertigen Ausarbeitung.',
            },
          ]),
      {
        term: 'Keine Bindung',
        text: 'an einen Anbieter. Empfohlen werden weder Produkte noch Firmen.',
      },
    ],
    limitsTitle: 'Was das Angebot nicht ist',
    limits: [
      'keine Detailanalyse und kein technisches Gutachten, sondern eine kompakte Entscheidungsgrundlage',
      'keine Prüfung der IT-Sicherheit',
      'keine Rechtsberatung',
      'kein Vergleich von Anbietern',
    ],
  },
  outcome: {
    title: 'Was die Entscheidungsgrundlage leistet',
    text: 'Sie ist nachvollziehbar aufgebaut und in der Sprache der Verwaltung geschrieben.',
  },
  difference: {
    title: 'Zwei Fassungen, ein Zweck',
    items: [
      '**Entscheidungsgrundlage:** Sie entsteht in Ihrem Browser allein aus Ihren Antworten. Sie kostet nichts, und niemand liest mit.',
      '**Ausgearbeitete Entscheidungsgrundlage:** Sie entsteht nach Gespräch und Auftrag. Eine Person sieht Ihre Lage an und schreibt auf, was dafür und dagegen spricht. Sie ist eine bezahlte Leistung.',
    ],
  },
};

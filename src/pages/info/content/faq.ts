import { WINDOW_MINUTES } from '../../../erstgespraech/contract/timeWindow.ts';
import { type Operator, weeksWords } from '../../operator.ts';
/** Part of an answer: a paragraph, or a list of short points. Glossary marks are allowed in both. */
export type AnswerBlock = string | readonly string[];

export type FaqEntry = {
  /** Address of the answer: `/fragen-und-antworten/#<id>`. Never changed once published. */
  id: string;
  /** Number of the point of content it covers. */
  point?: `F${number}`;
  question: string;
  /** The first part answers the question by itself. */
  answer: readonly AnswerBlock[];
  /** Ids of sources; required where the answer speaks of law. */
  sources?: readonly string[];
  more?: { href: string; label: string };
};

export type FaqGroup = { id: string; title: string; entries: readonly FaqEntry[] };

const operation: FaqGroup = {
  id: 'gruppe-betrieb',
  title: 'Cloud und Betrieb',
  entries: [
    {
      id: 'cloud',
      point: 'F1',
      question: 'Was heißt „Cloud“ im kommunalen Alltag?',
      answer: [
        'Meist ist gemeint: Die [Server](glossar:server) und ihr Betrieb stehen nicht mehr im Rathaus, sondern in einem externen [Rechenzentrum](glossar:rechenzentrum).',
        'Genau genommen ist nicht jedes externe Rechenzentrum eine Cloud. Bei der [Cloud](glossar:cloud) teilen sich viele dieselbe Technik; gemietete Server heißen [Hosting](glossar:hosting). Für einen Wechsel macht das einen Unterschied.',
        'Wichtiger als das Schlagwort sind drei Fragen: Wer ist wofür zuständig? Wo liegen die Daten? Wie ist der [Betrieb](glossar:betrieb) organisiert?',
      ],
      more: { href: '/betriebsmodelle/', label: 'Betriebsmodelle im Vergleich' },
    },
    {
      id: 'muss-cloud',
      point: 'F2',
      question: 'Müssen wir in die Cloud oder in ein Rechenzentrum?',
      answer: [
        'Nicht automatisch. Meist kommen mehrere [Betriebsmodelle](glossar:betriebsmodell) in Betracht: lokal im Rathaus, extern betrieben, in einem Rechenzentrum oder gemischt.',
        'Den Ausschlag geben zwei Dinge: was das [Fachverfahren](glossar:fachverfahren) verlangt und welche organisatorischen und finanziellen Folgen ein Modell hat.',
      ],
      more: { href: '/betriebsmodelle/', label: 'Was für welches Modell spricht' },
    },
    {
      id: 'trennen',
      point: 'F3',
      question: 'Lassen sich Fachverfahren und Serverbetrieb trennen?',
      answer: [
        'Oft ja. Das Fachverfahren ist die Anwendung, mit der Ihr Amt arbeitet. Der Serverbetrieb ist eine technische Leistung: bereitstellen, aktualisieren, sichern und überwachen.',
        'Diesen Betrieb können Sie vielfach unabhängig vom Hersteller organisieren. Ob es gelingt, hängt an Verträgen, [Schnittstellen](glossar:schnittstelle) und Organisation.',
      ],
    },
    {
      id: 'kosten',
      point: 'F6',
      question: 'Ist externer Betrieb teurer?',
      answer: [
        'Nicht zwingend. Die Kosten des eigenen Betriebs werden oft unterschätzt, weil viele davon in keiner Rechnung stehen:',
        [
          'Ersatzgeräte, Updates und [Datensicherung](glossar:backup)',
          'Ausfälle und ihre Folgen',
          'Arbeitszeit und Vertretung',
        ],
        'Externer Betrieb hat laufende Kosten, die sich meist besser planen lassen. Aufwand und Risiko im Haus können sinken; dafür sind Vertrag und Partner zu steuern. Aussagekräftig ist erst ein Vergleich über mehrere Jahre, in dem auch „weiter wie bisher“ Geld kostet.',
      ],
    },
    {
      id: 'it-abteilung',
      point: 'F7',
      question: 'Brauchen wir dafür eine eigene IT-Abteilung?',
      answer: [
        'Nein. Externer Betrieb kann gerade kleinen Kommunen bei Verfügbarkeit, Updates und Sicherheit helfen. Ob er es tut, hängt vom Vertrag ab und davon, dass im Haus jemand den Partner steuert.',
        'Zwei Dinge bleiben nötig: eine interne Ansprechperson und festgelegte Abläufe, zum Beispiel für Störungen und Berechtigungen.',
      ],
    },
  ],
};

const responsibility: FaqGroup = {
  id: 'gruppe-verantwortung',
  title: 'Verantwortung, Recht und Vergabe',
  entries: [
    {
      id: 'datenschutz',
      point: 'F4',
      question: 'Ist externer Betrieb datenschutzrechtlich zulässig?',
      answer: [
        'Ja, wenn Verträge und Rollen sauber geregelt sind. Grundlage ist ein [Vertrag zur Auftragsverarbeitung](glossar:av_vertrag). Zu klären sind vor allem:',
        [
          'Zuständigkeiten und Zugriffe',
          'Verschlüsselung',
          'ein Konzept für Löschung und Aufbewahrung',
          'Sicherung und Wiederherstellung der Daten',
          'ein Plan für Ausstieg und Rückführung mit [Datenexport](glossar:datenexport)',
        ],
        'Für manche Daten gelten weitere Gesetze, für Sozialdaten zum Beispiel §\u00a080 des Zehnten Buchs Sozialgesetzbuch. Fragen Sie die [Datenschutzbeauftragte oder den Datenschutzbeauftragten](glossar:datenschutzbeauftragte) Ihrer Kommune.',
      ],
      sources: ['dsgvo28', 'sgb10_80'],
    },
    {
      id: 'verantwortung',
      point: 'F5',
      question: 'Wer ist bei externem Betrieb wofür verantwortlich?',
      answer: [
        'Die Kommune bleibt fachlich verantwortlich: für Datenschutz, Organisation und die Vergabe von Rechten. Der Dienstleister übernimmt die technischen Aufgaben, die vereinbart sind.',
        'Entscheidend ist eine [Aufgaben- und Verantwortungsmatrix](glossar:verantwortungsmatrix) im Vertrag. Sie sagt, wer Betrieb, Unterstützung, Updates, Sicherheit, Notfälle und Dokumentation übernimmt.',
      ],
      sources: ['dsgvo4', 'bsi_outsourcing'],
      more: { href: '/verantwortung/', label: 'Wer ist wofür verantwortlich?' },
    },
    {
      id: 'vergabe',
      point: 'F8',
      question: 'Was gilt bei der Vergabe?',
      answer: [
        'Leistungen für den IT-Betrieb unterliegen regelmäßig dem Recht der [Vergabe](glossar:vergabe). Welche Regeln gelten, hängt vom Auftragswert ab. Drei Dinge gehören dazu:',
        [
          'ein sauber beschriebener Leistungsumfang',
          'realistisch geschätzte laufende Kosten',
          'ein Verfahren, das zum Auftragswert passt',
        ],
        'Klar abgegrenzte Leistungspakete helfen bei Vergabe- und Haushaltsrecht. Einen Auftrag aufzuteilen, um unter einer Wertgrenze zu bleiben, ist nicht erlaubt.',
        'Oberhalb der EU-Schwelle von 216.000 Euro netto (Stand 23.11.2026, gültig bis 31.12.2027) gilt das EU-Vergaberecht. Darunter gilt das Recht Ihres Landes; es ist von Land zu Land verschieden. Auskunft geben Ihre Vergabestelle und die Kommunalaufsicht.',
      ],
      sources: ['vergaberecht', 'vgv3', 'haushaltsrecht'],
    },
    {
      id: 'it-sicherheit',
      question: 'Welche Pflichten zur IT-Sicherheit gelten für uns?',
      answer: [
        'Das Bundesgesetz zur NIS-2-Richtlinie gilt seit dem 6.\u00a0Dezember 2025. Die Verwaltung einer Kommune erfasst es nicht. Kommunale Unternehmen, etwa für Wasser oder Energie, können ab einer bestimmten Größe betroffen sein.',
        'Das Recht Ihres Landes kann eigene Pflichten enthalten. In Bayern brauchen Kommunen ein Konzept zur Informationssicherheit (Art.\u00a043 Abs.\u00a01 BayDiG). Für die übrigen Länder haben wir das nicht geprüft; Auskunft gibt die Stelle für Informationssicherheit Ihres Landes.',
        'Für Personendaten verlangt die Datenschutz-Grundverordnung in jedem Fall angemessene Sicherheit.',
      ],
      sources: ['nis2', 'baydig43', 'dsgvo32'],
      more: { href: '/verantwortung/', label: 'Wer ist wofür verantwortlich?' },
    },
    {
      id: 'abhaengigkeit',
      point: 'F9',
      question: 'Wie vermeiden wir Abhängigkeit von einem Anbieter?',
      answer: [
        'Durch Regeln, die vor der Unterschrift feststehen. Die wichtigsten Hebel sind:',
        [
          'das Recht, alle Daten in brauchbarer Form zu erhalten',
          'dokumentierte Schnittstellen',
          'Regeln für Kündigung und Übergabe',
          'Eigentum an Daten und [Konfigurationen](glossar:konfiguration)',
          'ein Betriebsmodell, das einen Wechsel realistisch zulässt',
        ],
        'Für Cloud-Dienste im Sinne des europäischen Data Act besteht ein gesetzliches Recht auf Wechsel. Für [Hosting](glossar:hosting) oder die Betreuung eigener Server gilt es nicht automatisch.',
      ],
      sources: ['dataact'],
      more: { href: '/bindung/', label: 'Wo binden Sie sich – und wie sehr?' },
    },
  ],
};

const scope: FaqGroup = {
  id: 'gruppe-umfang',
  title: 'Umfang: alles oder ein Teil',
  entries: [
    {
      id: 'alles-umstellen',
      point: 'F11',
      question: 'Müssen wir alles umstellen?',
      answer: [
        'Nein. Häufig geht es um Teilbereiche. Eine vollständige Umstellung ist weder immer nötig noch immer sinnvoll.',
        'Auch punktuelle Unterstützung ist möglich: für ein Betriebsmodell oder für einen [Baustein](glossar:baustein).',
      ],
    },
    {
      id: 'einzelne-themen',
      point: 'F12',
      question: 'Können einzelne Themen getrennt betrachtet werden?',
      answer: [
        'Ja. Ein Thema lässt sich für sich klären, auch wenn über die Richtung im Ganzen noch nicht entschieden ist.',
      ],
    },
    {
      id: 'bausteine',
      point: 'F13',
      question: 'Welche Bausteine kommen in Frage?',
      answer: [
        'Zum Beispiel diese:',
        [
          'Online-Terminbuchung',
          'Betrieb der Website',
          'einzelne Server',
          'Datensicherung',
          'interne Anwendungen',
        ],
        'Auch kleine Digitalisierungsmaßnahmen gehören dazu, ohne dass daraus ein Großprojekt wird.',
      ],
    },
    {
      id: 'ersetzen',
      point: 'F14',
      question: 'Müssen bestehende Systeme ersetzt werden?',
      answer: [
        'Nein. Häufig geht es darum, ein System einzuordnen oder zu ergänzen.',
        'Ziel ist nicht, funktionierende Systeme auszutauschen. Ziel ist, sie organisatorisch und technisch besser einzuordnen.',
      ],
    },
  ],
};

const courseFor = (operator: Operator, minutes: number): FaqGroup => ({
  id: 'gruppe-ablauf',
  title: 'Ablauf und Zeitpunkt',
  entries: [
    {
      id: 'ablauf',
      point: 'F10',
      question: 'Wie läuft eine Einordnung ab?',
      answer: [
        `Am Anfang steht ein gemeinsames Gespräch von etwa ${WINDOW_MINUTES}\u00a0Minuten. Es klärt grob die Ausgangslage und ist keine Detailanalyse. Danach entstehen Handlungsrichtungen mit ihren grundsätzlichen Auswirkungen.`,
        'Ergebnis ist eine kompakte Entscheidungsgrundlage, von einer Person ausgearbeitet. Sie können sie ohne großen internen Aufwand nutzen und dem Gremium vorlegen.',
        'Die Ausarbeitung ist eine bezahlte Leistung. Die Entscheidungsgrundlage aus der Selbsteinschätzung kostet nichts; sie entsteht allein aus Ihren Antworten.',
        ...(weeksWords(operator) === undefined
          ? []
          : [
              `Von der Auftragserteilung bis zur fertigen Ausarbeitung dauert es in der Regel ${weeksWords(operator)}.`,
            ]),
      ],
      more: { href: '/angebot/', label: 'Das Angebot Schritt für Schritt' },
    },
    {
      id: 'frueh',
      point: 'F15',
      question: 'Lohnt sich das auch früh oder für sehr kleine Kommunen?',
      answer: [
        'Gerade dort. Wer früh klärt, wie der Betrieb organisiert sein soll, kann spätere Abhängigkeiten und Fehlentscheidungen vermeiden.',
      ],
    },
    {
      id: 'eilig',
      point: 'F16',
      question: 'Wir stehen unmittelbar vor einer Entscheidung. Reicht die Zeit?',
      answer: [
        'Oft ja. Häufig genügt ein kurzer Abgleich der Ausgangslage, um die Optionen transparent zu machen.',
        `Die Selbsteinschätzung dauert etwa ${minutes}\u00a0Minuten und zeigt sofort, welche Punkte offen sind.`,
      ],
      more: { href: '/beginnen/', label: 'Zur Selbsteinschätzung' },
    },
  ],
});

/** All questions in the order in which they are shown. */
export const faqGroups = (operator: Operator, minutes: number): readonly FaqGroup[] => [
  operation,
  responsibility,
  scope,
  courseFor(operator, minutes),
];

/** The words of the page, by the part they stand in. */
export const faq = {
  page: {
    title: 'Fragen und Antworten',
    lead: 'Was Verwaltungen beim IT-Betrieb klären möchten, kurz beantwortet.',
    indexTitle: 'Alle Fragen auf einen Blick',
    searchHint:
      'Sie suchen ein Wort? Die Suche Ihres Browsers (Strg\u00a0+\u00a0F) findet es auch in geschlossenen Antworten und öffnet sie.',
    nextTitle: 'Ihre Frage ist nicht dabei?',
    next: 'Die Selbsteinschätzung fragt Baustein für Baustein nach und erklärt jedes Fachwort. Was nur Ihre Kommune betrifft, lässt sich im Erstgespräch klären.',
  },
};

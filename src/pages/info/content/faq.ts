/** Part of an answer: a paragraph, or a list of short points. Glossary marks are allowed in both. */
export type AnswerBlock = string | readonly string[];

export type FaqEntry = {
  /** Address of the answer: `/fragen-und-antworten/#<id>`. Never changed once published. */
  id: string;
  /** Number of the point of content it covers. */
  point: `F${number}`;
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
        'Die [Server](glossar:server) und ihr Betrieb stehen nicht mehr im Rathaus, sondern in einem externen [Rechenzentrum](glossar:rechenzentrum).',
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
        'Externer Betrieb hat laufende Kosten, die sich planen lassen. Aufwand und Risiko im Haus sinken in der Regel. Aussagekräftig ist erst ein Vergleich über mehrere Jahre.',
      ],
    },
    {
      id: 'it-abteilung',
      point: 'F7',
      question: 'Brauchen wir dafür eine eigene IT-Abteilung?',
      answer: [
        'Nein. Gerade kleine Kommunen profitieren oft von externem Betrieb: bei Verfügbarkeit, Updates und Sicherheit.',
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
        'Leistungen für den IT-Betrieb unterliegen regelmäßig dem Recht der [Vergabe](glossar:vergabe). Drei Dinge gehören dazu:',
        [
          'ein sauber beschriebener Leistungsumfang',
          'realistisch geschätzte laufende Kosten',
          'ein Verfahren, das zum Auftragswert passt',
        ],
        'Klar abgegrenzte Leistungspakete helfen bei Vergabe- und Haushaltsrecht. Einen Auftrag aufzuteilen, um unter einer Wertgrenze zu bleiben, ist nicht erlaubt.',
        'Unterhalb der EU-Schwelle richten sich die Regeln nach dem Recht Ihres Landes. Auskunft geben Ihre Vergabestelle und die Kommunalaufsicht.',
      ],
      sources: ['vergaberecht', 'vgv3', 'haushaltsrecht'],
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

const course: FaqGroup = {
  id: 'gruppe-ablauf',
  title: 'Ablauf und Zeitpunkt',
  entries: [
    {
      id: 'ablauf',
      point: 'F10',
      question: 'Wie läuft eine Einordnung ab?',
      answer: [
        'Am Anfang steht ein gemeinsames Gespräch von etwa 60\u00a0Minuten. Es klärt grob die Ausgangslage und ist keine Detailanalyse. Danach entstehen Handlungsrichtungen mit ihren grundsätzlichen Auswirkungen.',
        'Ergebnis ist eine kompakte Entscheidungsgrundlage. Sie können sie ohne großen internen Aufwand nutzen und dem Gremium vorlegen.',
        'Von der Auftragserteilung bis zur fertigen Entscheidungsgrundlage dauert es in der Regel 3–4\u00a0Wochen.',
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
        'Die Selbsteinschätzung dauert etwa 20\u00a0Minuten und zeigt sofort, welche Punkte offen sind.',
      ],
      more: { href: '/fragen/', label: 'Zur Selbsteinschätzung' },
    },
  ],
};

/** The questions F1 to F16 in the order in which they are shown. */
export const faqGroups: readonly FaqGroup[] = [operation, responsibility, scope, course];

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

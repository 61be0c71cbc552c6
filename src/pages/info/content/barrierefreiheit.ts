import { type Operator, responseWords } from '../../operator.ts';

/** The words of the page, by the part they stand in. */
export const barrierefreiheit = {
  page: {
    title: 'Barrierefreiheit',
    lead: 'Diese Website soll sich auch mit Tastatur, Vergrößerung oder Vorleseprogramm nutzen lassen. Maßstab ist der internationale Standard WCAG\u00a02.2 auf Stufe\u00a0AA. Hier steht, was geprüft ist und was nicht.',
    note: (date: string) => `Stand dieser Erklärung: ${date}`,
  },
  checked: {
    title: 'Was geprüft ist',
    text: 'Programme prüfen jede Seite bei jeder Änderung, in schmaler und breiter Ansicht, mit hellen und dunklen Farben:',
    items: [
      '**Regeln der WCAG** mit axe-core und dem IBM Equal Access Checker',
      '**Aufbau der Seiten** mit html-validate und dem Nu\u00a0Html Checker',
      '**Darstellung:** schmales Fenster, größere Textabstände, hoher Kontrast, reduzierte Bewegung und Druck',
      '**Tastatur:** erkennbar, wo Sie gerade sind, richtige Reihenfolge und der ganze Weg von der ersten Frage bis zum PDF',
      '**Vorlesen:** was ein nachgebildetes Vorleseprogramm bei Fragen, Fehlern und Ergebnis spricht',
    ],
  },
  unchecked: {
    title: 'Was noch nicht geprüft ist',
    items: [
      'Menschen mit Behinderungen haben die Website noch nicht erprobt.',
      'Mit den verbreiteten Vorleseprogrammen wurde sie noch nicht von Hand geprüft.',
      'Die Prüfungen laufen in einem Browser. Andere können abweichen.',
    ],
    text: 'Programme finden nur einen Teil der Hindernisse. In einem Versuch mit 24\u00a0eingebauten Fehlern erkannte das stärkste Prüfprogramm 15. Deshalb steht hier nicht, die Website sei barrierefrei.',
  },
  barrier: {
    title: 'Sie stoßen auf ein Hindernis?',
    text: (operator: Operator) =>
      `Schreiben Sie, auf welcher Seite es auftritt und womit Sie arbeiten. Auf Wunsch erhalten Sie die Inhalte in anderer Form.${responseWords(operator)}`,
  },
  help: {
    title: 'Was Ihnen die Nutzung erleichtert',
    items: [
      'Alle Informationsseiten lassen sich lesen und drucken, auch wenn der Browser keine Skripte ausführt.',
      'Die [Selbsteinschätzung](/beginnen/) stellt höchstens fünf kurze Fragen je Seite. Eine Zeitbegrenzung gibt es nicht.',
      'Das Ergebnis steht vollständig auf der Website. Das PDF ist für Vorleseprogramme noch nicht ausgezeichnet; wer im Gremium damit arbeitet, braucht den Text in anderer Form.',
      'Statt das Formular für ein [Erstgespräch](/erstgespraech/) auszufüllen, können Sie anrufen.',
    ],
  },
};

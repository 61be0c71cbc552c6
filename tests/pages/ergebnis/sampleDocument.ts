import type {
  ChartBlock,
  DirectionBlock,
  Entscheidungsgrundlage,
  PointsBlock,
  StatementBlock,
  TableBlock,
} from '../../../src/entscheidungsgrundlage/model.ts';

export const chart: ChartBlock = {
  kind: 'chart',
  title: 'Bindung je Bereich',
  scale: ['niedrig', 'erhöht', 'hoch'],
  thresholds: [37.5, 62.5],
  rows: [
    { label: 'Verträge', from: 41.6, to: 66.4, words: 'erhöht bis hoch' },
    { label: 'Daten', from: 80, to: 80, words: 'hoch' },
    {
      label: 'Wissen',
      from: 20,
      to: 30,
      words: 'hoch',
      note: 'durch einen Befund angehoben',
      raisedTo: 62.5,
    },
  ],
  alt: 'Verträge: erhöht bis hoch. Daten: hoch. Wissen: hoch.',
};

export const statement: StatementBlock = {
  kind: 'statement',
  id: 'befund-sicherung',
  title: 'Die Datensicherung liegt nur beim Partner',
  label: 'vorrangig, nach Ihren Angaben',
  text: [
    { text: 'Nach Ihren Angaben gibt es ' },
    { text: 'keine eigene Kopie', strong: true },
    { text: '.' },
  ],
  evidence: [
    { question: 'd_kopie', label: 'Eigene Kopie', answer: 'Nur beim Anbieter', weighs: 'großes Hindernis' },
    { question: 'd_export', row: 'email', label: 'Herausgabe – E-Mail', answer: 'Weiß ich nicht' },
  ],
};

export const table: TableBlock = {
  kind: 'table',
  caption: 'Aufgaben mit Lücken',
  columns: [
    { title: 'Aufgabe', width: 40 },
    { title: 'Zuständig', width: 60 },
  ],
  rows: [
    [{ text: 'Datensicherung', mark: 'strong' }, { text: 'Dienstleister' }],
    [{ text: 'Wiederherstellung' }, { text: 'offen', mark: 'open' }],
  ],
};

export const direction = (id: string, title: string): DirectionBlock => ({
  kind: 'direction',
  id,
  title,
  placement: 'kommt in Betracht',
  summary: `${title}: worum es geht.`,
  effects: [
    { criterion: 'Organisation', words: 'entlastet', reasons: ['Weniger Aufgaben im Haus.'] },
    { criterion: 'Kosten', words: 'nur mit Zahlen', reasons: ['Es fehlen Rechnungen.'] },
  ],
  preconditions: [{ text: 'Es gibt eine Ansprechperson.', state: 'erfüllt' }],
  pros: ['Der Betrieb läuft weiter.'],
  cons: ['Die Bindung bleibt.'],
  firstStep: 'Einen Termin vereinbaren.',
});

export const points: PointsBlock = {
  kind: 'points',
  title: 'Verträge erneuern',
  aside: 'erst nach Klärung',
  lines: [
    [{ label: 'Dafür', text: 'Ein Vertrag endet.' }],
    [
      { label: 'Dagegen', text: 'Es kostet Zeit.' },
      { label: 'Danach', text: 'Notieren, was fehlt.' },
    ],
  ],
};

/** A small invented document that holds every kind of block. */
export const sampleDocument: Entscheidungsgrundlage = {
  title: 'Entscheidungsgrundlage zum IT-Betrieb',
  municipality: 'Gemeinde Müßlingen',
  date: '2026-11-23',
  dateText: '23. November 2026',
  occasion: 'Ein Vertrag endet',
  headline: 'Nach Ihren Angaben ist die Bindung bei Daten hoch.',
  sections: [
    {
      id: 'ausgangslage',
      title: 'Ausgangslage',
      blocks: [
        {
          kind: 'list',
          items: ['Ein Server im Haus.', [{ text: 'Einwohnerzahl: ', strong: true }, { text: '4.000' }]],
        },
      ],
    },
    {
      id: 'bindung',
      title: 'Bindung an Anbieter',
      blocks: [chart, { kind: 'heading', text: 'Befunde' }, statement],
    },
    { id: 'zustaendigkeiten', title: 'Zuständigkeiten und Lücken', blocks: [table] },
    {
      id: 'moeglichkeiten',
      title: 'Möglichkeiten',
      blocks: [direction('r1', 'Belassen und absichern'), direction('r2', 'Teile getrennt vergeben'), points],
    },
    {
      id: 'offen',
      title: 'Offene Punkte',
      blocks: [{ kind: 'paragraph', text: 'Fragen Sie Ihren Dienstleister.' }],
    },
    {
      id: 'beschluss',
      title: 'Beschlussvorschlag',
      blocks: [
        {
          kind: 'resolution',
          intro: 'Entwurf:',
          items: ['Der Gemeinderat nimmt Kenntnis.'],
          note: 'Bitte anpassen.',
        },
      ],
    },
    {
      id: 'anlage',
      title: 'Anlage',
      annex: true,
      blocks: [
        { kind: 'heading', text: 'Alle Angaben' },
        { kind: 'paragraph', text: 'Alle Antworten.' },
        { kind: 'heading', text: 'Verfahren' },
        { kind: 'paragraph', text: 'So wird gerechnet.' },
      ],
    },
  ],
  versions: 'Fragebogen 1.0.0',
  disclaimer: 'Selbsteinschätzung, keine Prüfung',
};

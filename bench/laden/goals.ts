/** What is measured in every round, and what is expected of it. */

export const measures = [
  'staticPaint',
  'vanillaUsable',
  'reactUsable',
  'reactScript',
  'surveyUsable',
  'surveyScript',
  'productAddress',
  'productScript',
  'productBegin',
  'productFirst',
  'productStart',
  'productResult',
  'productPaint',
] as const;
export type Measure = (typeof measures)[number];

/** The values of a measure, one for each round. */
export type Values = Readonly<Partial<Record<Measure, readonly number[]>>>;

/** The limit is one of the ratio where there is something to compare with, else one of the milliseconds. */
export type Goal = {
  label: string;
  of: Measure;
  against?: { name: string; measure: Measure };
  limit: number;
};

const react = { name: 'React + XState', measure: 'reactUsable' } as const;
const survey = { name: 'SurveyJS', measure: 'surveyUsable' } as const;

export const goals: readonly Goal[] = [
  { label: 'Adresse der ersten Frage, nichts gespeichert', of: 'productBegin', against: react, limit: 1.15 },
  { label: 'Adresse der ersten Frage, nichts gespeichert', of: 'productBegin', against: survey, limit: 0.35 },
  {
    label: 'Adresse der ersten Frage, Einschätzung gespeichert',
    of: 'productAddress',
    against: react,
    limit: 1.15,
  },
  {
    label: 'Adresse der ersten Frage, Einschätzung gespeichert',
    of: 'productAddress',
    against: survey,
    limit: 0.35,
  },
  {
    label: 'erster Besuch von /fragen/ bis zur ersten Frage',
    of: 'productFirst',
    against: react,
    limit: 1.15,
  },
  {
    label: 'erster Besuch von /fragen/ bis zur ersten Frage',
    of: 'productFirst',
    against: survey,
    limit: 0.35,
  },
  {
    label: 'von der gelesenen Startseite bis zur ersten Frage',
    of: 'productStart',
    against: { name: 'ohne Bibliothek', measure: 'vanillaUsable' },
    limit: 1.5,
  },
  {
    label: 'Rechenzeit je Antwort',
    of: 'productScript',
    against: { name: 'React + XState', measure: 'reactScript' },
    limit: 1.2,
  },
  { label: 'Ergebnis eines Beispiels: längste Aufgabe', of: 'productResult', limit: 100 },
  {
    label: 'Informationsseite: erste Anzeige',
    of: 'productPaint',
    against: { name: 'HTML allein', measure: 'staticPaint' },
    limit: 1.15,
  },
];

/** The six operating models, always in this order. Ids are anchors on the page. */
export type ModelId =
  | 'lokal-selbst'
  | 'lokal-betreut'
  | 'gemietet'
  | 'kommunal-gemeinsam'
  | 'vom-hersteller'
  | 'gemischt';

/** Who does what where: parts of the work, at home in the town hall or at another place. */
export type Part = 'entscheidung' | 'betreuung' | 'server' | 'programm';
export type PlacedPart = { part: Part; label: string };

export type Model = {
  id: ModelId;
  name: string;
  outline: string;
  /** Name of the place outside the town hall. */
  elsewhere: string;
  atHome: readonly PlacedPart[];
  outside: readonly PlacedPart[];
};

const entscheidung: PlacedPart = { part: 'entscheidung', label: 'Entscheidung' };
const betreuung: PlacedPart = { part: 'betreuung', label: 'Betreuung' };
const server: PlacedPart = { part: 'server', label: 'Server' };

export const models: readonly Model[] = [
  {
    id: 'lokal-selbst',
    name: 'Lokal, selbst betreut',
    outline: 'Die [Server](glossar:server) stehen im Rathaus. Eigenes Personal hält sie am Laufen.',
    elsewhere: 'Außerhalb',
    atHome: [entscheidung, betreuung, server],
    outside: [],
  },
  {
    id: 'lokal-betreut',
    name: 'Lokal, von außen betreut',
    outline: 'Die Server stehen im Rathaus. Ein [Systemhaus](glossar:systemhaus) betreut sie.',
    elsewhere: 'Beim Systemhaus',
    atHome: [entscheidung, server],
    outside: [betreuung],
  },
  {
    id: 'gemietet',
    name: 'Gemietet im Rechenzentrum',
    outline:
      'Sie mieten Server in einem fremden [Rechenzentrum](glossar:rechenzentrum). Das heißt auch [Hosting](glossar:hosting).',
    elsewhere: 'Im Rechenzentrum',
    atHome: [entscheidung],
    outside: [betreuung, server],
  },
  {
    id: 'kommunal-gemeinsam',
    name: 'Kommunal gemeinsam',
    outline:
      'Ein [Zweckverband](glossar:zweckverband), der Landkreis oder eine [Anstalt](glossar:aoer) betreibt die Technik für viele Kommunen.',
    elsewhere: 'Beim kommunalen Träger',
    atHome: [entscheidung],
    outside: [betreuung, server],
  },
  {
    id: 'vom-hersteller',
    name: 'Vom Hersteller als Dienst',
    outline:
      'Der Hersteller betreibt sein Programm selbst. Sie nutzen es über das Netz ([SaaS](glossar:saas)).',
    elsewhere: 'Beim Hersteller',
    atHome: [entscheidung],
    outside: [betreuung, server, { part: 'programm', label: 'Programm' }],
  },
  {
    id: 'gemischt',
    name: 'Gemischt',
    outline: 'Jeder Baustein hat seinen eigenen Weg. In den meisten Kommunen ist das der Normalfall.',
    elsewhere: 'Bei mehreren Partnern',
    atHome: [
      entscheidung,
      { part: 'betreuung', label: 'Betreuung, teils' },
      { part: 'server', label: 'Server, teils' },
    ],
    outside: [
      { part: 'betreuung', label: 'Betreuung, teils' },
      { part: 'server', label: 'Server, teils' },
    ],
  },
];

/** The words of the page, by the part they stand in. */
export const betriebsmodelle = {
  page: {
    title: 'Betriebsmodelle im Vergleich',
    lead: 'Welche [Betriebsmodelle](glossar:betriebsmodell) sind praktisch umsetzbar, und wie vergleicht man sie sachlich? Sechs Modelle kommen in kleinen Kommunen vor. Keines ist für sich gut oder schlecht.',
    next: 'Im Fragebogen geben Sie für jeden Baustein an, wie er heute betrieben wird. Danach sehen Sie, wo das zusammenpasst und wo etwas offen ist.',
  },
  byBaustein: {
    title: 'Gewählt wird je Baustein, nicht für alles',
    paragraphs: [
      'Kaum eine Kommune betreibt alles auf dieselbe Weise. Das Meldewesen läuft vielleicht im [kommunalen Rechenzentrum](glossar:kommunales_rechenzentrum), die Website bei einer Agentur, die Telefonanlage im Haus.',
      'Deshalb betrachtet der Betriebskompass jeden [Baustein](glossar:baustein) für sich. Ein Etikett für Ihre ganze IT brauchen Sie vorab nicht.',
      'Auslagern lassen sich Tätigkeiten, nicht die Verantwortung. Was die Kommune behält, ist in allen sechs Modellen dasselbe.',
    ],
  },
  pictures: {
    title: 'Sechs Modelle: Wer macht was, und wo?',
    text: 'Die Entscheidung bleibt in jedem Modell im Rathaus. Was sich verschiebt, sind Betreuung und Technik. Das Programm pflegt immer sein Hersteller; nur im fünften Modell kommt auch der [Betrieb](glossar:betrieb) von ihm.',
  },
  staying: {
    title: 'Das bleibt in jedem Modell bei Ihnen',
  },
  comparison: {
    title: 'Merkmal für Merkmal',
    text: 'Die Tabellen beschreiben, was für ein Modell typisch ist. Im Einzelfall zählt, was bei Ihnen vereinbart ist. Angaben zu Zeiten sind Schätzungen.',
    note: 'Recht: Stand November 2026. Landesrecht kann abweichen. Ob eine Ausgabe als Investition gilt, klärt Ihre Kämmerei.',
  },
  featureTable: {
    caption: (title: string) => `${title} in sechs Betriebsmodellen`,
  },
  experience: {
    title: 'Erfahrungen, in beide Richtungen',
    text: 'Einzelne Fälle sind keine Statistik. Sie zeigen aber, dass jedes Modell gelingen und scheitern kann.',
    cases: [
      'Ein Landkreis mit eigenem Betrieb hatte vergleichsweise niedrige Kosten und konnte frei gestalten. Dafür muss er selbst steuern und Risiken beobachten ([Prüfung 2017](quelle:gpa_kreis)).',
      'Eine Stadt ohne Bindung an ein Rechenzentrum kam mit sehr geringen Kosten aus. Bei der Bearbeitung von Störungen sah die Prüfung Bedarf ([Bericht der Stadt](quelle:gpa_stadt)).',
      'Ein großes kommunales Rechenzentrum fiel 2023 nach einem Angriff für Monate aus. Über 70 Kommunen waren betroffen ([Bericht 2024](quelle:ausfall_2023)). Einen eigenen Notfallplan brauchen auch sie.',
      'Das [BSI](glossar:bsi) erinnert daran: Eine Auslagerung lässt sich schwer rückgängig machen, bindet lange und kostet am Anfang Geld ([ältere Hinweise](quelle:bsi_strategie)).',
    ],
  },
};

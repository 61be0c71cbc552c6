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

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderPages } from '../src/site/render.tsx';

/** Where each point of content stands, and words without which the passage would not say it. */
const points: Record<string, { page: string; says: string[] }[]> = {
  E1: [{ page: '/einordnung/', says: ['alternativlos', 'ohne IT-Abteilung', 'Entscheidungsdruck'] }],
  E2: [
    {
      page: '/einordnung/',
      says: ['aus einer Hand', 'Fachverfahren', 'realistische Alternativen', 'Selbsteinschätzung'],
    },
  ],
  E3: [{ page: '/einordnung/', says: ['Erfahrung', 'begründen', 'nachzuvollziehen'] }],
  E4: [
    {
      page: '/einordnung/',
      says: [
        'Drei Leitfragen',
        'auslagern',
        'sinnvoll in der Kommune',
        'fachliche, organisatorische und rechtliche Verantwortung',
        'sachlich',
      ],
    },
    { page: '/verantwortung/', says: ['auslagern', 'Organisatorisch', 'Rechtlich'] },
    { page: '/betriebsmodelle/', says: ['praktisch umsetzbar', 'sachlich'] },
  ],
  Z1: [{ page: '/zielgruppe/', says: ['entscheiden', 'bereiten', 'Einordnung'] }],
  Z2: [{ page: '/zielgruppe/', says: ['nebenbei', 'Stabsstelle'] }],
  Z3: [
    { page: '/zielgruppe/', says: ['Dienstleister', 'kommunales Rechenzentrum', 'einzelne Ansprechperson'] },
  ],
  Z4: [
    {
      page: '/zielgruppe/',
      says: [
        'Bürgermeisterinnen und Bürgermeister',
        'Kämmerinnen und Kämmerer',
        'Geschäfts- und Amtsleitungen',
      ],
    },
  ],
  A1: [
    {
      page: '/angebot/',
      says: ['weniger um Technik', 'Verantwortung, Kosten, Zuständigkeiten', 'Bindungen'],
    },
  ],
  A2: [{ page: '/angebot/', says: ['sachlich', 'Gremien', 'belastbare Grundlage'] }],
  A3: [
    {
      page: '/angebot/',
      says: ['gesamte IT-Struktur', 'abgegrenzt', 'nicht alles umstellen', 'Betriebsmodell'],
    },
  ],
  A4: [{ page: '/angebot/', says: ['Gespräch', 'grob eingeordnet', 'abgegrenzten Rahmen'] }],
  A5: [
    {
      page: '/angebot/',
      says: ['realistische Handlungsrichtungen', 'Organisation, Kosten und Zuständigkeiten'],
    },
  ],
  A6: [{ page: '/angebot/', says: ['keine Detailanalyse', 'kein technisches Gutachten', 'kompakte'] }],
  A7: [
    {
      page: '/angebot/',
      says: [
        'nachvollziehbar',
        'Ausgangslage',
        'Bindungen und Lücken',
        'Folgen',
        'Offene Punkte',
        'Sitzungsunterlage',
      ],
    },
  ],
  F1: [
    { page: '/fragen-und-antworten/', says: ['Rathaus', 'externen Rechenzentrum', 'Wo liegen die Daten'] },
  ],
  F2: [{ page: '/fragen-und-antworten/', says: ['Nicht automatisch', 'lokal', 'gemischt', 'Fachverfahren'] }],
  F3: [
    {
      page: '/fragen-und-antworten/',
      says: ['Oft ja', 'Anwendung', 'unabhängig vom Hersteller', 'Verträgen'],
    },
  ],
  F4: [
    {
      page: '/fragen-und-antworten/',
      says: ['Verträge und Rollen', 'Zugriffe', 'Verschlüsselung', 'Löschung', 'Rückführung', 'Datenexport'],
    },
  ],
  F5: [
    {
      page: '/fragen-und-antworten/',
      says: ['bleibt fachlich verantwortlich', 'Verantwortungsmatrix', 'Notfälle und Dokumentation'],
    },
  ],
  F6: [{ page: '/fragen-und-antworten/', says: ['Nicht zwingend', 'unterschätzt', 'mehrere Jahre'] }],
  F7: [
    {
      page: '/fragen-und-antworten/',
      says: ['Nein.', 'interne Ansprechperson', 'Störungen und Berechtigungen'],
    },
  ],
  F8: [{ page: '/fragen-und-antworten/', says: ['Leistungsumfang', 'laufende Kosten', 'Haushaltsrecht'] }],
  F9: [
    {
      page: '/fragen-und-antworten/',
      says: [
        'dokumentierte Schnittstellen',
        'Kündigung und Übergabe',
        'Eigentum an Daten',
        'Wechsel realistisch',
      ],
    },
  ],
  F10: [
    {
      page: '/fragen-und-antworten/',
      says: ['60 Minuten', 'keine Detailanalyse', 'kompakte Entscheidungsgrundlage', '3–4 Wochen'],
    },
  ],
  F11: [{ page: '/fragen-und-antworten/', says: ['Nein.', 'Teilbereiche', 'punktuelle Unterstützung'] }],
  F12: [{ page: '/fragen-und-antworten/', says: ['Ja.', 'für sich klären'] }],
  F13: [
    {
      page: '/fragen-und-antworten/',
      says: ['Online-Terminbuchung', 'Website', 'einzelne Server', 'Datensicherung', 'Großprojekt'],
    },
  ],
  F14: [{ page: '/fragen-und-antworten/', says: ['Nein.', 'ergänzen', 'funktionierende Systeme'] }],
  F15: [{ page: '/fragen-und-antworten/', says: ['Gerade dort', 'Abhängigkeiten und Fehlentscheidungen'] }],
  F16: [{ page: '/fragen-und-antworten/', says: ['kurzer Abgleich der Ausgangslage', 'transparent'] }],
  Ü1: [{ page: '/ueber-mich/', says: ['Praxis der Kommunalverwaltung', 'Projekte'] }],
  Ü2: [
    {
      page: '/ueber-mich/',
      says: ['Fachanwendungen', 'vollständig digital', 'organisatorisch wie technisch'],
    },
  ],
  Ü3: [
    {
      page: '/ueber-mich/',
      says: [
        'kommunale Kasse',
        'Online-Terminbuchung',
        'Websites',
        'Kindertageseinrichtungen',
        'eigene Fachanwendungen',
      ],
    },
  ],
  Ü4: [{ page: '/ueber-mich/', says: ['nicht nur konzipiert', 'selbst umgesetzt', 'laufenden Betrieb'] }],
  Ü5: [
    {
      page: '/ueber-mich/',
      says: ['Sicht der Kommune', 'Organisation', 'Haushalt', 'Datenschutz', 'Vergabe', 'Verwaltungsbetrieb'],
    },
  ],
  Ü6: [{ page: '/ueber-mich/', says: ['verstehen, nachvollziehen', 'Gremien'] }],
  K1: [
    {
      page: '/kontakt/',
      says: ['Entscheidung zum IT-Betrieb', 'Erstgespräch von 60 Minuten', 'unverbindlich'],
    },
  ],
  K2: [{ page: '/kontakt/', says: ['dienen nur dazu, Ihre Anfrage zu bearbeiten'] }],
  K3: [{ page: '/kontakt/', says: ['nur so lange', 'für die Antwort nötig'] }],
};

const pages = new Map(
  renderPages().map(({ file, html }) => [
    `/${file.replace(/index\.html$/, '')}`,
    new DOMParser().parseFromString(html, 'text/html'),
  ]),
);

/** Words of everything on a page that is marked with the point. */
const passage = (page: string, point: string): string =>
  [...(pages.get(page)?.querySelectorAll(`[data-inhalt~="${point}"]`) ?? [])]
    .map((element) => element.textContent)
    .join(' ')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ');

const places = Object.entries(points).flatMap(([point, found]) =>
  found.map((place) => ({ point, ...place })),
);

describe('Inhalte der Informationsseiten', () => {
  it('umfassen alle 40 Punkte', () => {
    const numbers = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
    const all = [
      ...[...numbers('E', 4), ...numbers('Z', 4), ...numbers('A', 7), ...numbers('F', 16)],
      ...[...numbers('Ü', 6), ...numbers('K', 3)],
    ];
    expect(Object.keys(points)).toEqual(all);
  });

  it.each(places)('$point steht auf $page', ({ point, page, says }) => {
    const words = passage(page, point);
    expect(words).not.toBe('');
    expect(says.filter((phrase) => !words.includes(phrase))).toEqual([]);
  });

  it('sind überall so gezählt wie hier', () => {
    const marked = [...pages].flatMap(([page, document]) =>
      [...document.querySelectorAll('[data-inhalt]')].flatMap((element) =>
        (element.getAttribute('data-inhalt') ?? '').split(' ').map((point) => `${point} ${page}`),
      ),
    );
    expect([...new Set(marked)].sort()).toEqual(places.map(({ point, page }) => `${point} ${page}`).sort());
  });
});

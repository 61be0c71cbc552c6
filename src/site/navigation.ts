/** Addresses of the site with the words that menus use for them. */
export const labels = {
  '/': 'Start',
  '/beginnen/': 'Selbsteinschätzung',
  '/fragen/': 'Weitermachen',
  '/fragebogen/': 'Fragebogen zum Ausfüllen',
  '/einordnung/': 'Einordnung',
  '/zielgruppe/': 'Für wen',
  '/betriebsmodelle/': 'Betriebsmodelle',
  '/verantwortung/': 'Verantwortung',
  '/bindung/': 'Bindung',
  '/angebot/': 'Angebot',
  '/fragen-und-antworten/': 'Fragen und Antworten',
  '/ueber-mich/': 'Über mich',
  '/kontakt/': 'Kontakt',
  '/erstgespraech/': 'Erstgespräch',
  '/methodik/': 'Methodik',
  '/glossar/': 'Glossar',
  '/quellen/': 'Quellen',
  '/impressum/': 'Impressum',
  '/datenschutz/': 'Datenschutz',
  '/barrierefreiheit/': 'Barrierefreiheit',
} as const;

export type Path = keyof typeof labels;

/** The page stands in menus and may be named by search engines. */
export const isListed = (path: string): path is Path => path in labels;

/** Pages as links with the words that menus use for them. */
export const linksTo = (...paths: Path[]) => paths.map((href) => ({ href, label: labels[href] }));

/** What the law wants to be reachable from every page. */
export const legalLinks = linksTo('/impressum/', '/datenschutz/', '/barrierefreiheit/');

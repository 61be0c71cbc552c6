import { legalLinks, linksTo } from './navigation.ts';

/** Links in the header of the information pages. */
export const mainMenu = linksTo(
  '/beginnen/',
  '/betriebsmodelle/',
  '/verantwortung/',
  '/bindung/',
  '/angebot/',
  '/fragen-und-antworten/',
  '/kontakt/',
);

/** All pages, for the footer of the information pages. */
export const allPages = [
  {
    title: 'Selbst einordnen',
    links: linksTo('/', '/beginnen/', '/fragen/', '/fragebogen/', '/methodik/', '/fragen-und-antworten/'),
  },
  {
    title: 'IT-Betrieb verstehen',
    links: linksTo('/einordnung/', '/betriebsmodelle/', '/verantwortung/', '/bindung/'),
  },
  {
    title: 'Beratung',
    links: linksTo('/zielgruppe/', '/angebot/', '/erstgespraech/', '/ueber-mich/', '/kontakt/'),
  },
  { title: 'Nachschlagen', links: linksTo('/glossar/', '/quellen/') },
  { title: 'Rechtliches', links: legalLinks },
];

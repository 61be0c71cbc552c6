import { labels } from '../../src/site/navigation.ts';

const applications = ['/fragen/', '/erstgespraech/'];

/** Addresses of all information pages, the page for unknown addresses included. */
export const pages: readonly string[] = [
  ...Object.keys(labels).filter((path) => !applications.includes(path)),
  '/404.html',
];

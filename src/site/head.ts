import { isListed, labels, type Path } from './navigation.ts';
import { operator } from './operator.ts';
import type { Route } from './routes.tsx';
import { breadcrumbList, dataBlock, type Thing } from './structuredData.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const meta = (name: string, content: string): string =>
  `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escapeHtml(content)}">`;

/** What other programs show when somebody passes the address on. */
const preview = ({ title, description }: Route, address: string): string[] => [
  `<link rel="canonical" href="${address}">`,
  meta('og:type', 'website'),
  meta('og:site_name', 'Betriebskompass'),
  meta('og:locale', 'de_DE'),
  meta('og:url', address),
  meta('og:title', title),
  meta('og:description', description),
  meta('og:image', `${operator.siteUrl}/social.png`),
  meta('og:image:alt', 'Betriebskompass: den IT-Betrieb Ihrer Kommune einordnen'),
  meta('twitter:card', 'summary_large_image'),
];

function things({ path, things: own = [] }: Route): Thing[] {
  if (!isListed(path) || path === '/') return [...own];
  const address = (of: Path) => operator.siteUrl + of;
  const crumbs = (['/', path] as const).map((of) => ({ name: labels[of], address: address(of) }));
  return [...own, breadcrumbList(crumbs)];
}

/** The lines inside `<head>`. `css` is inlined as it is. */
export function head(route: Route, css: string): string[] {
  const data = things(route);
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(route.title)}</title>`,
    meta('description', route.description),
    ...(css === '' ? [] : [`<style>${css}</style>`]),
    '<link rel="icon" href="/favicon.ico" sizes="32x32">',
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    '<link rel="apple-touch-icon" href="/apple-touch-icon.png">',
    '<link rel="manifest" href="/site.webmanifest">',
    ...(isListed(route.path) ? preview(route, operator.siteUrl + route.path) : [meta('robots', 'noindex')]),
    ...(data.length > 0 ? [dataBlock(data)] : []),
  ];
}

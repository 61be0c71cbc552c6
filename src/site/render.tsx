import { renderToStaticMarkup } from 'react-dom/server';
import { type Route, routes } from './routes.tsx';
import { StaticFrame } from './StaticFrame.tsx';

/** A finished file of the site. */
export type StaticPage = { file: string; html: string };

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

/** The wizard's address; fetched ahead after the page is painted. */
const wizardPath = '/fragen/';

function html({ path, title, description, Page }: Route, css: string): string {
  const body = renderToStaticMarkup(
    <StaticFrame path={path}>
      <Page />
    </StaticFrame>,
  );
  return [
    '<!doctype html>',
    '<html lang="de">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    css === '' ? '' : `<style>${css}</style>`,
    `<link rel="prefetch" href="${wizardPath}">`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** Renders every route to complete HTML. `css` is inlined as it is; its hash must stand in the policy. */
export const renderPages = (css: string): StaticPage[] =>
  routes.map((route) => ({ file: fileOf(route.path), html: html(route, css) }));

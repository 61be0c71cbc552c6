import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { renderToStaticMarkup } from 'react-dom/server';
import { Sources } from '../pages/info/SourceNote.tsx';
import { firstScreen } from './firstScreen.tsx';
import { robots, sitemap } from './forSearchEngines.ts';
import { head } from './head.ts';
import { isListed, type Path } from './navigation.ts';
import { operator } from './operator.ts';
import { onlyEntry, registry } from './registry.ts';
import { type Route, routes } from './routes.tsx';
import { StaticFrame } from './StaticFrame.tsx';

/** A finished page of the site. */
export type StaticPage = { file: string; html: string };

export type Build = {
  /** CSS to inline into a page with this body; its hash must stand in the policy. */
  cssFor?: (body: string) => string;
  /** Files of the questionnaire, to be fetched ahead where a page leads there. */
  ahead?: readonly string[];
};

/** What has to be said while building, although it stops nobody. */
export const warnings: readonly string[] = operator.isSample
  ? [
      'Die Betreiberangaben in src/site/operator.ts sind Musterangaben. Bitte vor der Veröffentlichung ersetzen.',
    ]
  : [];

const wizard: Path = '/fragen/';

const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

/** Pages that are there to begin from. Anywhere else the questionnaire is fetched once somebody reaches for a link to it. */
const before: readonly Route['path'][] = ['/', '/beginnen/'];

/** Last in the page, so that nothing of it is fetched before the page itself is there. */
const prefetch = (path: Route['path'], ahead: readonly string[]): string =>
  before.includes(path)
    ? [...before, wizard, ...ahead]
        .filter((address) => address !== path && address !== '/')
        .map((address) => `<link rel="prefetch" href="${address}">`)
        .join('')
    : '';

function html(route: Route, { cssFor = () => '', ahead = [] }: Build): string {
  const body = renderToStaticMarkup(
    <Sources value={questionnaire.sources}>
      <StaticFrame path={route.path}>
        <route.Page />
      </StaticFrame>
    </Sources>,
  );
  return [
    '<!doctype html>',
    '<html lang="de">',
    '<head>',
    ...head(route, cssFor(body)),
    '</head>',
    `<body>${body}${prefetch(route.path, ahead)}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** Renders every route to complete HTML. */
export const renderPages = (build: Build = {}): StaticPage[] =>
  routes.map((route) => ({ file: fileOf(route.path), html: html(route, build) }));

/** The first questions of the questionnaire as finished HTML; nothing where there are several to choose from. */
export const renderFirstScreen = (): string => (onlyEntry(registry) ? firstScreen(questionnaire) : '');

/** What search engines want to know, as files by name. */
export const filesForSearchEngines = (): Record<string, string> => ({
  'sitemap.xml': sitemap(operator.siteUrl, routes.map(({ path }) => path).filter(isListed)),
  'robots.txt': robots(operator.siteUrl),
});

import type { Headers } from './headers.ts';
import { speculationAddress, speculationType } from './speculation.ts';

const lines = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `\t${name} ${JSON.stringify(value)}`);

/**
 * The headers of the site as a snippet for the Caddy web server. `headersFor` gives the headers of a path; those of `/api/`
 * come from the service itself.
 */
export function caddyHeaders(headersFor: (path: string) => Headers): string {
  const { 'Cache-Control': pages = '', ...everywhere } = headersFor('/');
  const { 'Cache-Control': assets = '' } = headersFor('/assets/');
  return [
    '@website not path /api/*',
    'header @website {',
    ...lines(everywhere),
    '}',
    '@seiten not path /api/* /assets/*',
    `header @seiten Cache-Control ${JSON.stringify(pages)}`,
    // A missing file must not be remembered as missing for a year.
    '@dateien {',
    '\tpath /assets/*',
    '\tfile',
    '}',
    `header @dateien Cache-Control ${JSON.stringify(assets)}`,
    `header ${speculationAddress} Content-Type ${JSON.stringify(speculationType)}`,
    '',
  ].join('\n');
}

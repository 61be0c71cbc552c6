import { expect, it } from 'vitest';
import { caddyHeaders } from '../../../tools/site/caddy.ts';
import { headersFile, headersFrom, securityHeaders, styleHash } from '../../../tools/site/headers.ts';

it('gibt dem Webserver dieselben Kopfzeilen, die auch beim Ausprobieren gelten', () => {
  const hashes = [styleHash('body{}')];
  const snippet = caddyHeaders(headersFrom(headersFile(hashes)));
  for (const [name, value] of Object.entries(securityHeaders(hashes))) {
    expect(snippet).toContain(`\n\t${name} "${value}"\n`);
  }
  expect(snippet).toContain('header @seiten Cache-Control "no-cache"');
  expect(snippet).toContain('header @dateien Cache-Control "public, max-age=31536000, immutable"');
  expect(snippet).toContain('@website not path /api/*');
});

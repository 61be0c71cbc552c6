/** Prints the headers of the built site for Caddy: `node tools/caddyHeaders.ts > kopfzeilen.caddy`. */
import { readFileSync } from 'node:fs';
import { caddyHeaders } from './site/caddy.ts';
import { headersFrom } from './site/headers.ts';

try {
  process.stdout.write(caddyHeaders(headersFrom(readFileSync('dist/_headers', 'utf8'))));
} catch {
  console.error('Die Website ist noch nicht gebaut (npm run build).');
  process.exitCode = 1;
}

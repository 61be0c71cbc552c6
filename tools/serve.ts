/** Serves the built site as a production host would: same headers, compressed, no fallback for missing assets. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersFrom } from './site/headers.ts';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};
const compressible = new Set([
  '.html',
  '.js',
  '.mjs',
  '.css',
  '.json',
  '.svg',
  '.txt',
  '.xml',
  '.webmanifest',
]);

type Encoding = 'br' | 'gzip' | 'identity';
const compress: Record<Encoding, (bytes: Buffer) => Buffer> = {
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => gzipSync(bytes),
  identity: (bytes) => bytes,
};

const chooseEncoding = (request: IncomingMessage, file: string): Encoding => {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (!compressible.has(extname(file))) return 'identity';
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
};

/** File that answers a path: folders give their index.html. Undefined when nothing fits or the path leaves the folder. */
function fileFor(folder: string, path: string): string | undefined {
  const wanted = normalize(join(folder, path));
  if (!wanted.startsWith(folder)) return undefined;
  const file = path.endsWith('/') ? join(wanted, 'index.html') : wanted;
  return extname(file) !== '' && existsSync(file) ? file : undefined;
}

/** Creates the server for a built folder; the caller listens and closes. @throws if the folder was not built */
export function createSiteServer(dist: string): Server {
  const folder = resolve(dist);
  if (!existsSync(join(folder, '_headers')))
    throw new Error('Die Website ist noch nicht gebaut (npm run build).');
  const headersFor = headersFrom(readFileSync(join(folder, '_headers'), 'utf8'));
  const cache = new Map<string, Buffer>();

  const send = (
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    file: string,
    path: string,
  ) => {
    const encoding = chooseEncoding(request, file);
    const key = `${encoding} ${file}`;
    const body = cache.get(key) ?? compress[encoding](readFileSync(file));
    cache.set(key, body);
    response.writeHead(status, {
      'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      ...headersFor(status === 404 ? '/' : path),
      'Content-Length': body.length,
      Vary: 'Accept-Encoding',
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  return createServer((request, response) => {
    const path = safePath(request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headersFor(path), Allow: 'GET, HEAD' }).end();
      return;
    }
    const file = fileFor(folder, path);
    if (file) return send(request, response, 200, file, path);
    if (fileFor(folder, `${path}/`)) {
      response.writeHead(308, { ...headersFor(path), Location: `${path}/` }).end();
      return;
    }
    const missing = join(folder, '404.html');
    if (existsSync(missing)) return send(request, response, 404, missing, path);
    response.writeHead(404, { ...headersFor('/'), 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Diese Seite gibt es nicht.\n');
  });
}

function safePath(url: string): string {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.startsWith('/_headers') ? '/-' : path;
  } catch {
    return '/-';
  }
}

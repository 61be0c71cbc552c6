import { createHash } from 'node:crypto';
import { speculationAddress, speculationType } from './speculation.ts';

/** CSP source of one inlined style element. */
export const styleHash = (css: string): string =>
  `'sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}'`;

/**
 * The Content-Security-Policy of the whole site. `wasm-unsafe-eval` and `data:` are there for the layout
 * engine of the PDF maker, which carries its WebAssembly as a data URL; nothing else may be reached.
 */
export const contentSecurityPolicy = (styleHashes: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    ["style-src 'self'", ...styleHashes].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self' data:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');

export type Headers = Record<string, string>;

/** Headers of every response. */
export const securityHeaders = (styleHashes: readonly string[]): Headers => ({
  'Content-Security-Policy': contentSecurityPolicy(styleHashes),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'X-Frame-Options': 'DENY',
});

/** Files with a hash in their name never change; everything else is asked for again. */
export const cacheControl = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/** The `_headers` file that many static hosts read, and that `npm start` obeys. */
export function headersFile(styleHashes: readonly string[]): string {
  const lines = (headers: Headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    '/*',
    ...lines({
      ...securityHeaders(styleHashes),
      'Speculation-Rules': `"${speculationAddress}"`,
      'Cache-Control': cacheControl('/'),
    }),
    speculationAddress,
    ...lines({ 'Content-Type': speculationType }),
    '/assets/*',
    '  ! Cache-Control',
    ...lines({ 'Cache-Control': cacheControl('/assets/') }),
    '',
  ].join('\n');
}

type Rule = { path: string; set: Headers; unset: string[] };

function parseRules(file: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of file.split('\n')) {
    if (line.trim() === '') continue;
    if (!line.startsWith(' ')) {
      rules.push({ path: line.trim(), set: {}, unset: [] });
      continue;
    }
    const rule = rules.at(-1);
    const [name = '', ...value] = line.trim().split(':');
    if (name.startsWith('!')) rule?.unset.push(name.slice(1).trim());
    else if (rule) rule.set[name] = value.join(':').trim();
  }
  return rules;
}

/** Reads a `_headers` file; the result gives the headers of a path. Later rules win. */
export function headersFrom(file: string): (path: string) => Headers {
  const rules = parseRules(file);
  return (path) => {
    const found: Headers = {};
    for (const rule of rules) {
      if (!path.startsWith(rule.path.replace(/\*$/, ''))) continue;
      for (const name of rule.unset) delete found[name];
      Object.assign(found, rule.set);
    }
    return found;
  };
}

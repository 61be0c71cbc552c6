/**
 * The content security policy admits script addresses only through this policy: workers of our own build, nothing
 * else, and never HTML from strings. Must be loaded before anything that creates a worker.
 */
type PolicyRules = { createHTML: (html: string) => string; createScriptURL: (url: string) => string };
type PolicyFactory = { createPolicy: (name: string, rules: PolicyRules) => unknown };

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;

factory?.createPolicy('default', {
  createHTML(html) {
    if (html === '') return '';
    throw new TypeError('HTML from strings is not allowed.');
  },
  createScriptURL(url) {
    const { origin, pathname } = new URL(url, location.href);
    const isOwn = origin === location.origin && (pathname.startsWith('/assets/') || import.meta.env.DEV);
    if (!isOwn) throw new TypeError(`Script from ${url} is not allowed.`);
    return url;
  },
});

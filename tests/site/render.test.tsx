import questionnaire from 'virtual:questionnaire/gesamtbetrachtung';
import { describe, expect, it } from 'vitest';
import { labels } from '../../src/site/navigation.ts';
import { operator } from '../../src/site/operator.ts';
import { filesForSearchEngines, renderPages, warnings } from '../../src/site/render.tsx';
import { routes } from '../../src/site/routes.tsx';

const applications = ['/fragen/', '/erstgespraech/'];
const ahead = ['/assets/wizard-1.js', '/assets/wizard-1.css'];
const pages = renderPages({ cssFor: (body) => `/*${body.includes('<h1') ? 'h1' : ''}*/`, ahead });
const documentOf = (file: string): Document => {
  const page = pages.find((candidate) => candidate.file === file);
  return new DOMParser().parseFromString(page?.html ?? '', 'text/html');
};
const documents = new Map(pages.map(({ file }) => [file, documentOf(file)]));
const metaOf = (page: Document, name: string) =>
  page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
const hrefsIn = (root: ParentNode | null) =>
  [...(root?.querySelectorAll('a[href]') ?? [])].map((link) => link.getAttribute('href'));
const dataOf = (page: Document): { '@type': string; [key: string]: unknown }[] =>
  JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}')['@graph'] ?? [];

describe('alle Informationsseiten', () => {
  it('nennen für die Selbsteinschätzung dieselbe Dauer wie der Fragebogen', () => {
    const talk = 60;
    const durations = [...documents.values()]
      .flatMap((page) => [
        ...(page.querySelector('main')?.textContent ?? '').matchAll(/etwa (\d+)\sMinuten/g),
      ])
      .map(([, minutes]) => Number(minutes))
      .filter((minutes) => minutes !== talk);
    expect(durations.length).toBeGreaterThan(3);
    expect([...new Set(durations)]).toEqual([questionnaire.minutes]);
  });

  it('sind zu jeder Adresse der Menüs da; Fragebogen und Formular sind eigene Anwendungen', () => {
    const missing = Object.keys(labels).filter((path) => !routes.some((route) => route.path === path));
    expect(missing).toEqual(applications);
  });

  it('haben je einen eigenen Titel und eine eigene Beschreibung, die in einer Trefferliste Platz haben', () => {
    const titles = routes.map(({ title }) => title);
    const descriptions = routes.map(({ description }) => description);
    expect(new Set(titles).size).toBe(routes.length);
    expect(new Set(descriptions).size).toBe(routes.length);
    expect(titles.filter((title) => title.length > 60)).toEqual([]);
    expect(descriptions.filter((text) => text.length > 155)).toEqual([]);
  });

  it.each(pages)('$file nennt Sprache, Titel und die Adresse, die gelten soll', ({ file }) => {
    const page = documentOf(file);
    const route = routes.find(({ path }) => path === `/${file}`.replace('index.html', ''));
    expect(page.documentElement.lang).toBe('de');
    expect(page.title).toBe(route?.title);
    expect(metaOf(page, 'description')).toBe(route?.description);
    const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href');
    if (file === '404.html') {
      expect(metaOf(page, 'robots')).toBe('noindex');
      expect(canonical).toBeUndefined();
      return;
    }
    expect(canonical).toBe(`${operator.siteUrl}${route?.path}`);
    expect(metaOf(page, 'og:url')).toBe(canonical);
    expect(metaOf(page, 'og:image')).toBe(`${operator.siteUrl}/social.png`);
  });

  it('zeigen in Kopf, Brotkrumen und Fuß, wo man ist', () => {
    const page = documentOf('bindung/index.html');
    const marked = [...page.querySelectorAll('[aria-current=page]')].map(({ textContent }) => textContent);
    expect(marked).toEqual(['Bindung', 'Bindung', 'Bindung']);
    expect(hrefsIn(page.querySelector('nav[aria-label="Sie sind hier"]'))).toEqual(['/']);
    expect(documentOf('index.html').querySelector('.breadcrumbs')).toBeNull();
  });

  it('führen im Fuß zu allen Seiten, auch zu Impressum, Datenschutz und Barrierefreiheit', () => {
    for (const page of documents.values()) {
      const footer = page.querySelector('footer');
      expect(hrefsIn(footer).sort()).toEqual(Object.keys(labels).sort());
      expect(footer?.textContent).toContain('Privates Beratungsangebot – keine Website einer Behörde.');
    }
  });

  it('sagen, dass die Betreiberangaben Muster sind, solange sie es sind, und der Bau warnt davor', () => {
    const notices = [...documents.values()].filter(({ body }) =>
      body.textContent?.includes('Musterangaben:'),
    );
    expect(notices).toHaveLength(operator.isSample ? pages.length : 0);
    expect(warnings).toHaveLength(operator.isSample ? 1 : 0);
  });

  it('holen den Fragebogen nur dort im Voraus, wo man ihn beginnt, und erst ganz am Ende', () => {
    const prefetched = (file: string) =>
      [...documentOf(file).querySelectorAll('footer ~ link[rel=prefetch]')].map((link) =>
        link.getAttribute('href'),
      );
    expect(prefetched('index.html')).toEqual(['/beginnen/', '/fragen/', ...ahead]);
    expect(prefetched('beginnen/index.html')).toEqual(['/fragen/', ...ahead]);
    const others = pages.map(({ file }) => file).filter((file) => !/^(beginnen\/)?index\.html$/.test(file));
    expect(others.filter((file) => prefetched(file).length > 0)).toEqual([]);
  });

  it('verweisen nur auf Seiten und Stellen, die es gibt', () => {
    const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path).slice(1);
    const isDead = (href: string, from: string) => {
      const { pathname, hash } = new URL(href, `http://hier/${from}`);
      const target = documents.get(fileOf(decodeURI(pathname)));
      if (!target) return !applications.includes(pathname);
      return hash !== '' && target.getElementById(decodeURIComponent(hash.slice(1))) === null;
    };
    const dead = [...documents].flatMap(([file, page]) =>
      hrefsIn(page)
        .filter((href) => href?.startsWith('/') || href?.startsWith('#'))
        .filter((href) => isDead(href ?? '', file))
        .map((href) => `${file}: ${href}`),
    );
    expect(dead).toEqual([]);
  });

  it('kommen ohne Programm aus', () => {
    const scripts = [...documents.values()].flatMap((page) => [...page.querySelectorAll('script')]);
    expect(scripts.map(({ type }) => type).filter((type) => type !== 'application/ld+json')).toEqual([]);
    for (const { html } of pages) expect(html).not.toMatch(/<button|\son[a-z]+="|\sstyle="/);
  });
});

describe('Angaben für Suchmaschinen', () => {
  it('nennen alle Seiten außer der Fehlerseite', () => {
    const { 'sitemap.xml': sitemap = '', 'robots.txt': robots } = filesForSearchEngines();
    const xml = new DOMParser().parseFromString(sitemap, 'application/xml');
    const listed = [...xml.querySelectorAll('url > loc')].map(({ textContent }) => textContent);
    const expected = routes.filter(({ path }) => path !== '/404.html');
    expect(listed).toEqual(expected.map(({ path }) => operator.siteUrl + path));
    expect(robots).toContain(`Sitemap: ${operator.siteUrl}/sitemap.xml`);
  });

  it('enthalten jede Frage mit ihrer Antwort, wie sie auf der Seite steht', () => {
    const page = documentOf('fragen-und-antworten/index.html');
    const faq = dataOf(page).find((thing) => thing['@type'] === 'FAQPage');
    const questions = faq?.mainEntity as { name: string; acceptedAnswer: { text: string } }[];
    const shown = [...page.querySelectorAll('details.answer')];
    expect(questions.map(({ name }) => name)).toEqual(
      shown.map((answer) => answer.querySelector('h3')?.textContent),
    );
    for (const [index, { acceptedAnswer }] of questions.entries()) {
      const text = shown[index]?.textContent;
      for (const line of acceptedAnswer.text.split('\n')) expect(text).toContain(line.replace(/^– /, ''));
    }
  });

  it('nennen den Anbieter wie im Impressum und den Weg zu jeder Seite', () => {
    expect(dataOf(documentOf('index.html'))).toMatchObject([
      {
        '@type': 'ProfessionalService',
        email: operator.email,
        telephone: expect.stringMatching(/^\+49\d+$/),
        address: { streetAddress: operator.address.street, postalCode: operator.address.postalCode },
      },
    ]);
    expect(dataOf(documentOf('glossar/index.html'))).toMatchObject([
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, name: 'Start', item: `${operator.siteUrl}/` },
          { position: 2, name: 'Glossar', item: `${operator.siteUrl}/glossar/` },
        ],
      },
    ]);
  });
});

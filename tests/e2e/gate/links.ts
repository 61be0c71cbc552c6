import type { Page } from '@playwright/test';

/** Links of the content whose words say nothing by themselves, or that read alike and lead to different places. */
export const linkProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const vague =
      /^(hier|mehr|weiter|weiterlesen|details?|link|klicken sie hier|hier klicken|mehr erfahren)\.?$/i;
    const links = [...(document.querySelector('main') ?? document.body).querySelectorAll('a[href]')].map(
      (link) => ({
        words: (link.getAttribute('aria-label') ?? link.textContent ?? '').replace(/\s+/g, ' ').trim(),
        href: link.getAttribute('href') ?? '',
        html: link.outerHTML.slice(0, 120),
      }),
    );
    const places = Map.groupBy(links, ({ words }) => words);
    return [
      ...links
        .filter(({ words }) => words === '' || vague.test(words))
        .map(({ html }) => `Linktext: sagt nichts: ${html}`),
      ...[...places]
        .filter(([words, same]) => words !== '' && new Set(same.map(({ href }) => href)).size > 1)
        .map(
          ([words, same]) =>
            `Linktext: „${words}“ führt an verschiedene Stellen: ${same.map(({ href }) => href)}`,
        ),
    ];
  });

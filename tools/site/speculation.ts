/** Address of the rules below; their media type is not the one of its ending, so the server has to be told. */
export const speculationAddress = '/speculation.json';
export const speculationType = 'application/speculationrules+json';

/** Links to a page from outside of it. */
const into = (pattern: string) => [{ href_matches: pattern }, { not: { selector_matches: '[href^="#"]' } }];

/**
 * What a browser may fetch before a link is followed, as https://wicg.github.io/nav-speculation/: only what somebody
 * reaches for, by resting on the link or pressing it. The page before the questionnaire is fetched; the questionnaire
 * is made ready, and there, where its button is what the page is for, without waiting for that. Browsers that do not
 * know such rules follow links as ever.
 */
export const speculationRules = (): string =>
  JSON.stringify({
    prefetch: [{ where: { and: into('/beginnen/') }, eagerness: 'moderate' }],
    prerender: [
      { where: { and: into('/fragen/*') }, eagerness: 'moderate' },
      {
        where: { and: [...into('/fragen/*'), { selector_matches: '.button-primary' }] },
        eagerness: 'immediate',
      },
    ],
  });

type Prerendering = Document & { readonly prerendering?: boolean };

/**
 * Resolves when somebody looks at the page. A browser may make a page ready before the link to it is followed; until then
 * nobody has asked for it, and it must leave nothing behind.
 */
export const whenShown = (page: Prerendering): Promise<void> =>
  page.prerendering
    ? new Promise((resolve) => page.addEventListener('prerenderingchange', () => resolve(), { once: true }))
    : Promise.resolve();

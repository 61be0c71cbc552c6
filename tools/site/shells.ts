import type { Rolldown } from 'vite';

/** HTML files at the root that are applications of their own, and the files they become. */
export const shells: Readonly<Record<string, string>> = {
  'index.html': 'fragen/index.html',
  'erstgespraech.html': 'erstgespraech/index.html',
};

/**
 * Moves the HTML of the applications to the addresses they are reached at. `ahead` are files of the questionnaire that
 * its program would ask for only once it runs: named in the page, they come with the program instead of after it.
 * `first` are the first questions as they can be seen before that.
 */
export function moveShells(
  bundle: Rolldown.OutputBundle,
  ahead: readonly string[],
  first: string,
  emit: (file: string, html: string) => void,
): void {
  for (const [from, to] of Object.entries(shells)) {
    const shell = bundle[from];
    if (shell?.type !== 'asset') continue;
    delete bundle[from];
    const html = String(shell.source);
    emit(to, from === 'index.html' ? withFirstScreen(withPreloads(html, ahead), first) : html);
  }
}

const withPreloads = (html: string, files: readonly string[]): string => {
  const missing = files.filter((file) => file.endsWith('.js') && !html.includes(`/${file}"`));
  // Behind what has to run first: that way the program starts while the texts are still coming.
  const links = missing.map(
    (file) => `  <link rel="modulepreload" fetchpriority="low" crossorigin href="/${file}">\n  `,
  );
  return html.replace('</head>', () => `${links.join('')}</head>`);
};

/**
 * Only who asks for the first questions by the address sees them, so that nothing has to run to decide. A browser looks
 * for what the address names once the page has ended: the program must not hold that up, and stands at the end because
 * it needs what comes before.
 */
function withFirstScreen(html: string, first: string): string {
  const program = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
  const address = html.match(program)?.[1];
  if (first === '' || address === undefined) return html;
  return html
    .replace(program, `<link rel="modulepreload" crossorigin href="${address}">`)
    .replace(
      '<div id="app">',
      () => `<div id="/beginnen" class="first-screen" hidden>${first}</div>\n    <div id="app">`,
    )
    .replace('</body>', `  <script type="module" async crossorigin src="${address}"></script>\n  </body>`);
}

import type { Area, Passage } from '../../wording/passage.ts';

/** Elements that stand inside a line of text; every other element begins a passage of its own. */
const inline = new Set(
  'a abbr b bdi cite code data dfn em i kbd mark q s small span strong sub sup time u var'.split(' '),
);
const silent = new Set(['script', 'style', 'template']);
const spoken = ['alt', 'aria-label', 'aria-description', 'title', 'placeholder'];

const squeezed = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

const excerpt = (text: string): string => (text.length > 48 ? `${text.slice(0, 47)}…` : text);

/** Texts of an element in order: a line ends at each block and at `br`. */
function linesOf(element: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    if (squeezed(line) !== '') lines.push(squeezed(line));
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) line += node.textContent ?? '';
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const name = (node as Element).localName;
    if (silent.has(name)) return;
    if (!inline.has(name)) endLine();
    for (const child of node.childNodes) visit(child);
    // Neighbouring links are set apart by CSS.
    if (name === 'a' && (node as Element).nextSibling?.nodeName === 'A') line += ' ';
    if (!inline.has(name)) endLine();
  };
  visit(element);
  endLine();
  return lines;
}

/**
 * Every text of a rendered page: title, description, text of the body, and what is only spoken. The frame
 * that all pages share is read like the rest.
 * @param page the parsed page
 * @param unit its address
 */
export function passagesOfPage(page: Document, unit: string, area: Area): Passage[] {
  const passage = (what: string, text: string): Passage => ({
    area,
    unit,
    place: `${unit} ${what} „${excerpt(text)}“`,
    text,
  });
  const attributes = [...page.body.querySelectorAll(spoken.map((name) => `[${name}]`).join())].flatMap(
    (element) =>
      spoken.flatMap((name) => {
        const text = squeezed(element.getAttribute(name) ?? '');
        return text === '' ? [] : [passage(name, text)];
      }),
  );
  const description = page.querySelector('meta[name="description"]')?.getAttribute('content');
  return [
    passage('Titel', page.title),
    ...(description ? [passage('Beschreibung', description)] : []),
    ...linesOf(page.body).map((text) => passage('Text', text)),
    ...attributes,
    ...[...page.querySelectorAll('a')].map((a) => ({
      ...passage('Verweis', squeezed(a.textContent)),
      link: true as const,
    })),
  ];
}

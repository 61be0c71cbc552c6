import type { Remark } from '../wording/passage.ts';

/** Words that name a rule of law. */
const namesLaw =
  /§|(?<!\p{L})Art(?:ikel|\.)\s\d|DSGVO|GWB|DDG|Data Act|Grundverordnung|Gemeindeordnung|Vergabeverordnung|gesetzlich/u;

/** Statements on law in the text of a page whose section leads to no source. Each source carries its date. */
export function unsourcedLaw(main: Element): Remark[] {
  return [...main.querySelectorAll('p, li, dd, td')]
    .filter((block) => !block.closest('.source') && !block.querySelector('p, li, dd, td'))
    .map((block) => ({ block, text: block.textContent.replaceAll('\u00ad', '').trim() }))
    .filter(({ block, text }) => {
      const section = block.closest('section, details, aside') ?? main;
      return namesLaw.test(text) && !section.querySelector('a[href^="/quellen/#"]');
    })
    .map(({ text }) => ({
      text,
      message: 'im selben Abschnitt fehlt der Verweis auf eine Quelle mit Stand',
    }));
}

import type { Block, Entscheidungsgrundlage } from '../../entscheidungsgrundlage/model.ts';
import type { DocumentSectionId } from '../../questionnaire/model.ts';
import { flatText } from '../../questionnaire/richText.ts';
import { asciiSlug } from '../../workspace/fileName.ts';
import { limits } from '../contract/request.ts';

/** A piece of the Entscheidungsgrundlage that can go along with a request: what it is called and its finished lines. */
export type SummaryPart = { id: string; label: string; lines: string[] };

/** One line without invisible characters, short enough for a request. */
function line(text: string): string {
  const clean = text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
  return clean.length <= limits.summaryLine ? clean : `${clean.slice(0, limits.summaryLine - 2).trimEnd()} …`;
}

const blocksIn = <Kind extends Block['kind']>(
  { sections }: Entscheidungsgrundlage,
  id: DocumentSectionId,
  kind: Kind,
): Extract<Block, { kind: Kind }>[] =>
  (sections.find((section) => section.id === id)?.blocks ?? []).filter(
    (block): block is Extract<Block, { kind: Kind }> => block.kind === kind,
  );

/** The points of the Kurzfassung; each begins with its topic in strong letters: „Befunde. …“. */
function points(document: Entscheidungsgrundlage): SummaryPart[] {
  const items = blocksIn(document, 'kurzfassung', 'list').flatMap((list) => list.items);
  return items.flatMap((item) => {
    const [lead, ...rest] = typeof item === 'string' ? [] : item;
    const label = lead?.text.trim().replace(/\.$/, '');
    return label === undefined
      ? []
      : [{ id: asciiSlug(label), label, lines: [line(`${label}: ${flatText(rest)}`)] }];
  });
}

/**
 * What can be picked from an Entscheidungsgrundlage to go along with a request, in its own words. Parts without content
 * are left out.
 */
export function summaryParts(document: Entscheidungsgrundlage): SummaryPart[] {
  const [table] = blocksIn(document, 'ausgangslage', 'table');
  const [chart] = blocksIn(document, 'bindung', 'chart');
  const parts: SummaryPart[] = [
    {
      id: 'anlass',
      label: 'Anlass',
      lines: [
        line(`Anlass: ${document.occasion}`),
        ...(document.body === undefined ? [] : [line(`Es entscheidet: ${document.body}`)]),
      ],
    },
    { id: 'ergebnis', label: 'Ergebnis in einem Satz', lines: [line(document.headline)] },
    ...points(document),
    {
      id: 'bindung',
      label: 'Bindung an Anbieter',
      lines: (chart?.rows ?? []).map(({ label, words }) => line(`${label}: ${words}`)),
    },
    {
      id: 'betriebsmodell',
      label: 'Betriebsmodell je Baustein',
      lines: (table?.rows ?? []).map((cells) => line(cells.map(({ text }) => text).join(': '))),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

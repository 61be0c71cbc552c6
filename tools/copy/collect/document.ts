import { zoneWords } from '../../../src/entscheidungsgrundlage/chart.ts';
import type { Block, Entscheidungsgrundlage } from '../../../src/entscheidungsgrundlage/model.ts';
import { flatText } from '../../../src/questionnaire/richText.ts';
import type { Passage } from '../../wording/passage.ts';

/** Numbers of sources are no words of a sentence. */
const withoutSources = (text: string): string => text.replace(/( \[\d+\])+/g, '');

/** The texts of a block in reading order. Names set apart by dots are no sentence: each stands for itself. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [flatText(block.text)];
    case 'list':
      return block.items.map(flatText);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flat().map(({ text }) => text),
      ];
    case 'chart':
      return [
        block.title,
        block.alt,
        ...block.scale,
        zoneWords,
        ...block.rows.flatMap(({ label, words, note = '' }) => [label, words, note]),
      ];
    case 'bars':
      return [block.title, block.alt, ...block.rows.flatMap(({ label, words }) => [label, words])];
    case 'statement': {
      const evidence = block.evidence.flatMap(({ label, answer, weighs = '' }) => [label, answer, weighs]);
      return [block.title, block.label ?? '', flatText(block.text), ...evidence];
    }
    case 'direction':
      return [
        ...[block.title, block.placement, block.summary, block.firstStep, ...block.pros, ...block.cons],
        ...block.effects.flatMap(({ criterion, words, reasons }) => [criterion, words, ...reasons]),
        ...block.preconditions.flatMap(({ text, state }) => [text, state]),
      ];
    case 'points':
      return [
        block.title,
        block.aside ?? '',
        ...block.lines.flat().flatMap(({ label, text }) => [label, ...text.split(' · ')]),
      ];
    case 'resolution':
      return [block.intro, ...block.items, block.note];
  }
}

/** Every text of a composed document; the document is one unit. */
export function passagesOfDocument(document: Entscheidungsgrundlage, name: string): Passage[] {
  const unit = `Dokument ${name}`;
  const passages = (place: string, texts: readonly string[]): Passage[] =>
    texts
      .filter((text) => text !== '')
      .map((text) => ({ area: 'ergebnis', unit, place: `${unit} › ${place}`, text: withoutSources(text) }));
  const { title, municipality, dateText, occasion, headline, versions, disclaimer } = document;
  return [
    ...passages('Kopf und Fuß', [title, municipality, dateText, occasion, headline, versions, disclaimer]),
    ...document.sections.flatMap((section) =>
      passages(section.title, [section.title, ...section.blocks.flatMap(textsOf)]),
    ),
  ];
}

import type { Block, DocumentSection } from '../../entscheidungsgrundlage/model.ts';
import { Blocks } from '../../html/Blocks.tsx';
import type { ChangeLink } from '../../html/Statement.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

type Part = { title: string; blocks: Block[] };

/** The parts of the annex: what follows each heading. Blocks before the first one go under the given title. */
function annexParts({ title, blocks }: DocumentSection): Part[] {
  const parts: Part[] = [{ title, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push({ title: block.text, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts.filter((part) => part.blocks.length > 0);
}

/** Answers, method and numbers behind the result, each part closed until somebody asks for it. */
export function Annex({ section, change }: { section: DocumentSection; change: ChangeLink }) {
  return (
    <section className="result-section" aria-labelledby={section.id}>
      <h2 id={section.id} tabIndex={-1}>
        {section.title}
      </h2>
      {annexParts(section).map(({ title, blocks }) => (
        <Disclosure key={title} summary={title}>
          <div className="blocks">
            <Blocks blocks={blocks} change={change} />
          </div>
        </Disclosure>
      ))}
    </section>
  );
}

import type { Block, DocumentSection } from '../../entscheidungsgrundlage/model.ts';
import { Blocks } from '../../html/Blocks.tsx';
import type { ChangeLink } from '../../html/EvidenceList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

type Topic = { title: string; blocks: Block[] };

/** The topics of the annex: what follows each heading. Blocks before the first one go under the given title. */
function topicsOf({ title, blocks }: DocumentSection): Topic[] {
  const topics: Topic[] = [{ title, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') topics.push({ title: block.text, blocks: [] });
    else topics.at(-1)?.blocks.push(block);
  }
  return topics.filter((topic) => topic.blocks.length > 0);
}

/** Answers, method and numbers behind the result, each topic closed until somebody asks for it. */
export function Annex({ section, change }: { section: DocumentSection; change: ChangeLink }) {
  return (
    <section className="result-section" aria-labelledby={section.id}>
      <h2 id={section.id} tabIndex={-1}>
        {section.title}
      </h2>
      {topicsOf(section).map(({ title, blocks }) => (
        <Disclosure key={title} summary={title}>
          <div className="blocks">
            <Blocks blocks={blocks} change={change} />
          </div>
        </Disclosure>
      ))}
    </section>
  );
}

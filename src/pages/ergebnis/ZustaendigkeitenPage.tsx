import { taskLines } from '../../entscheidungsgrundlage/aufgaben.ts';
import { Blocks } from '../../html/Blocks.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { InDocument } from './InDocument.tsx';
import { PageHead } from './PageHead.tsx';
import { pageNames } from './pages.ts';
import { TaskLines } from './TaskLines.tsx';
import type { Result } from './useResult.ts';

/** Who does what: how many tasks are settled, where a gap is and how heavy, and all the others. */
export function ZustaendigkeitenPage({ result }: { result: Result }) {
  const { document, context } = result;
  const { groups, unanswered, settled } = taskLines(context);
  const [lead] = document().sections.find(({ id }) => id === 'zustaendigkeiten')?.blocks ?? [];
  return (
    <div className="blocks">
      <PageHead context={context} title={pageNames.zustaendigkeiten} />
      {lead ? <Blocks blocks={[lead]} level={2} /> : <p>Dazu gibt es noch keine Angaben.</p>}
      {groups.map(({ title, tasks }) => (
        <section key={title}>
          <h2>
            {title} ({tasks.length})
          </h2>
          <TaskLines tasks={tasks} />
        </section>
      ))}
      {unanswered.length > 0 && (
        <section>
          <h2>Noch ohne Angabe ({unanswered.length})</h2>
          <p>Hier ist eine Lücke nicht auszuschließen: {unanswered.map(({ name }) => name).join('; ')}.</p>
        </section>
      )}
      {settled.length > 0 && (
        <Disclosure summary={`Geklärt (${settled.length})`}>
          <TaskLines tasks={settled} />
        </Disclosure>
      )}
      <InDocument result={result} id="zustaendigkeiten" />
    </div>
  );
}

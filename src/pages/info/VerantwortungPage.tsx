import { capitalised, numberWord } from '../../entscheidungsgrundlage/german.ts';
import { gapKinds, type Task, type Words } from '../../questionnaire/catalogue.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { CardTable } from './CardTable.tsx';
import { models } from './content/betriebsmodelle.ts';
import { contractColumns, typicalGaps, verantwortung } from './content/verantwortung.ts';
import { LinkedText } from './LinkedText.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Entries, Items } from './Prose.tsx';
import { SourceNote } from './SourceNote.tsx';

/** The matrix of responsibility as an information page: what stays, what can be handed over, and usual gaps. */
export function VerantwortungPage({ questionnaire: { tasks, words } }: { questionnaire: Questionnaire }) {
  const kept = tasks.filter(({ stays }) => stays !== undefined);
  const delegable = tasks.filter(({ stays }) => stays === undefined);
  return (
    <div className="info">
      <h1>{verantwortung.page.title}</h1>
      <p className="lead">{verantwortung.page.lead(tasks.length)}</p>
      <GuidingQuestions />
      <section aria-labelledby="bleibt">
        <h2 id="bleibt">{verantwortung.page.keptTitle(capitalised(numberWord(kept.length)))}</h2>
        <p>
          <LinkedText text={verantwortung.page.kept} />
        </p>
        <TaskTable caption={verantwortung.page.keptCaption} tasks={kept} />
      </section>
      <section aria-labelledby="abgeben">
        <h2 id="abgeben">{verantwortung.page.delegableTitle(capitalised(numberWord(delegable.length)))}</h2>
        <p>
          <LinkedText text={verantwortung.page.delegable} />
        </p>
        <TaskTable caption={verantwortung.page.delegableCaption} tasks={delegable} />
        <SourceNote ids={['dsgvo28', 'dsgvo33', 'bsi_outsourcing', 'bsi_wiba', 'bewertungslogik']} />
      </section>
      <GapKinds gaps={words.gaps} />
      <TypicalGaps />
      <Contract />
      <NextSteps>{verantwortung.page.next(tasks.length)}</NextSteps>
    </div>
  );
}

function GuidingQuestions() {
  return (
    <section aria-labelledby="kurz" data-inhalt="E4">
      <h2 id="kurz">{verantwortung.guidingQuestions.title}</h2>
      <dl className="claims">
        <Entries entries={verantwortung.guidingQuestions.entries} />
      </dl>
      <SourceNote ids={['bsi_outsourcing', 'kgst_rollen', 'dsgvo4']} />
    </section>
  );
}

function TaskTable({ caption, tasks }: { caption: string; tasks: readonly Task[] }) {
  return (
    <CardTable
      caption={<span className="visually-hidden">{caption}</span>}
      columns={verantwortung.taskTable.columns}
      rows={tasks.map(({ id, name, hint, stays, remains, canDelegate, why }) => ({
        key: id,
        head: (
          <span id={id}>
            {name}
            {hint && <span className="task-hint"> {hint}</span>}
          </span>
        ),
        cells: [stays ?? remains ?? '–', canDelegate ?? '–', why],
      }))}
    />
  );
}

function GapKinds({ gaps }: Pick<Words, 'gaps'>) {
  return (
    <section aria-labelledby="luecken">
      <h2 id="luecken">{verantwortung.gapKinds.title}</h2>
      <p>{verantwortung.gapKinds.text(numberWord(gapKinds.length))}</p>
      <CardTable
        size="short"
        caption={<span className="visually-hidden">{verantwortung.gapKinds.caption}</span>}
        columns={verantwortung.gapKinds.columns}
        rows={gapKinds.map((kind) => ({ key: kind, head: gaps[kind].what, cells: [gaps[kind].step] }))}
      />
    </section>
  );
}

function TypicalGaps() {
  return (
    <section aria-labelledby="typisch">
      <h2 id="typisch">{verantwortung.typicalGaps.title}</h2>
      <p>
        <LinkedText text={verantwortung.typicalGaps.text} />
      </p>
      <ul className="cards">
        {models.map(({ id, name }) => (
          <li key={id}>
            <h3>{name}</h3>
            <ul className="text-list">
              <Items texts={typicalGaps[id]} />
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contract() {
  return (
    <section aria-labelledby="vertrag">
      <h2 id="vertrag">{verantwortung.contract.title}</h2>
      <p>
        <LinkedText text={verantwortung.contract.text} />
      </p>
      <dl className="columns-of-contract">
        <Entries entries={contractColumns} />
      </dl>
    </section>
  );
}

import type { Questionnaire } from '../../questionnaire/model.ts';
import { CardTable } from './CardTable.tsx';
import { betriebsmodelle, models } from './content/betriebsmodelle.ts';
import { type FeatureGroup, featureGroups } from './content/vergleich.ts';
import { PlacesOfModel } from './illustrations/PlacesOfModel.tsx';
import { LinkedText } from './LinkedText.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Items, Paragraphs } from './Prose.tsx';
import { SourceNote } from './SourceNote.tsx';

/** The six operating models side by side: what happens where, what stays, and how they differ. */
export function BetriebsmodellePage({ questionnaire }: { questionnaire: Questionnaire }) {
  return (
    <div className="info">
      <h1>{betriebsmodelle.page.title}</h1>
      <p className="lead" data-inhalt="E4">
        <LinkedText text={betriebsmodelle.page.lead} />
      </p>
      <div className="two-columns">
        <ByBaustein />
        <Staying questionnaire={questionnaire} />
      </div>
      <Pictures />
      <Comparison />
      <Experience />
      <NextSteps>{betriebsmodelle.page.next}</NextSteps>
    </div>
  );
}

function ByBaustein() {
  return (
    <section aria-labelledby="je-baustein">
      <h2 id="je-baustein">{betriebsmodelle.byBaustein.title}</h2>
      <Paragraphs texts={betriebsmodelle.byBaustein.paragraphs} />
      <SourceNote ids={['bsi_outsourcing', 'kgst_rollen']} />
    </section>
  );
}

function Pictures() {
  return (
    <section aria-labelledby="modelle">
      <h2 id="modelle">{betriebsmodelle.pictures.title}</h2>
      <p>
        <LinkedText text={betriebsmodelle.pictures.text} />
      </p>
      <ol className="models">
        {models.map((model) => (
          <li key={model.id} id={model.id}>
            <h3>{model.name}</h3>
            <p>
              <LinkedText text={model.outline} />
            </p>
            <PlacesOfModel model={model} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Staying({ questionnaire: { tasks } }: { questionnaire: Questionnaire }) {
  return (
    <aside aria-labelledby="bleibt">
      <h2 id="bleibt">{betriebsmodelle.staying.title}</h2>
      <ul className="text-list">
        {tasks
          .filter(({ stays }) => stays !== undefined)
          .map(({ id, name }) => (
            <li key={id}>
              <a href={`/verantwortung/#${id}`}>{name}</a>
            </li>
          ))}
      </ul>
    </aside>
  );
}

function Comparison() {
  return (
    <section aria-labelledby="vergleich">
      <h2 id="vergleich">{betriebsmodelle.comparison.title}</h2>
      <p>{betriebsmodelle.comparison.text}</p>
      <ul className="jump-list">
        {featureGroups.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
      {featureGroups.map((group) => (
        <FeatureTable key={group.id} group={group} />
      ))}
      <p className="source">{betriebsmodelle.comparison.note}</p>
      <SourceNote ids={['bewertungslogik', 'gwb108', 'ustg2b']} />
    </section>
  );
}

function FeatureTable({ group: { id, title, intro, features } }: { group: FeatureGroup }) {
  return (
    <section className="compare" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>
        <LinkedText text={intro} />
      </p>
      <CardTable
        size="many"
        caption={<span className="visually-hidden">{betriebsmodelle.featureTable.caption(title)}</span>}
        columns={['Merkmal', ...models.map(({ name }) => name)]}
        rows={features.map((feature) => ({
          key: feature.title,
          head: feature.title,
          cells: models.map((model) => <LinkedText key={model.id} text={feature.cells[model.id]} />),
        }))}
      />
    </section>
  );
}

function Experience() {
  return (
    <section aria-labelledby="erfahrung">
      <h2 id="erfahrung">{betriebsmodelle.experience.title}</h2>
      <p>{betriebsmodelle.experience.text}</p>
      <ul className="text-list">
        <Items texts={betriebsmodelle.experience.cases} />
      </ul>
    </section>
  );
}

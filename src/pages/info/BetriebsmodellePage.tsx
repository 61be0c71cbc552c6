import type { Questionnaire } from '../../questionnaire/model.ts';
import { CardTable } from './CardTable.tsx';
import { models } from './content/betriebsmodelle.ts';
import { type FeatureGroup, featureGroups } from './content/vergleich.ts';
import { PlacesOfModel } from './illustrations/PlacesOfModel.tsx';
import { LinkedText } from './LinkedText.tsx';
import { NextSteps } from './NextSteps.tsx';
import { SourceNote } from './SourceNote.tsx';
import { Term } from './Term.tsx';

/** The six operating models side by side: what happens where, what stays, and how they differ. */
export function BetriebsmodellePage({ questionnaire }: { questionnaire: Questionnaire }) {
  return (
    <div className="info">
      <h1>Betriebsmodelle im Vergleich</h1>
      <p className="lead" data-inhalt="E4">
        Welche <Term id="betriebsmodell">Betriebsmodelle</Term> sind praktisch umsetzbar, und wie vergleicht
        man sie sachlich? Sechs Modelle kommen in kleinen Kommunen vor. Keines ist für sich gut oder schlecht.
      </p>
      <div className="two-columns">
        <ByBaustein />
        <Staying questionnaire={questionnaire} />
      </div>
      <Pictures />
      <Comparison />
      <Experience />
      <NextSteps>
        Im Fragebogen geben Sie für jeden Baustein an, wie er heute betrieben wird. Danach sehen Sie, wo das
        zusammenpasst und wo etwas offen ist.
      </NextSteps>
    </div>
  );
}

function ByBaustein() {
  return (
    <section aria-labelledby="je-baustein">
      <h2 id="je-baustein">Gewählt wird je Baustein, nicht für alles</h2>
      <p>
        Kaum eine Kommune betreibt alles auf dieselbe Weise. Das Meldewesen läuft vielleicht im{' '}
        <Term id="kommunales_rechenzentrum">kommunalen Rechenzentrum</Term>, die Website bei einer Agentur,
        die Telefonanlage im Haus.
      </p>
      <p>
        Deshalb betrachtet der Betriebskompass jeden <Term id="baustein">Baustein</Term> für sich. Ein Etikett
        für Ihre ganze IT brauchen Sie vorab nicht.
      </p>
      <p>
        Auslagern lassen sich Tätigkeiten, nicht die Verantwortung. Was die Kommune behält, ist in allen sechs
        Modellen dasselbe.
      </p>
      <SourceNote ids={['bsi_outsourcing', 'kgst_rollen']} />
    </section>
  );
}

function Pictures() {
  return (
    <section aria-labelledby="modelle">
      <h2 id="modelle">Sechs Modelle: Wer macht was, und wo?</h2>
      <p>
        Die Entscheidung bleibt in jedem Modell im Rathaus. Was sich verschiebt, sind Betreuung und Technik.
        Das Programm pflegt immer sein Hersteller; nur im fünften Modell kommt auch der{' '}
        <Term id="betrieb">Betrieb</Term> von ihm.
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
      <h2 id="bleibt">Das bleibt in jedem Modell bei Ihnen</h2>
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
      <h2 id="vergleich">Merkmal für Merkmal</h2>
      <p>
        Die Tabellen beschreiben, was für ein Modell typisch ist. Im Einzelfall zählt, was bei Ihnen
        vereinbart ist. Angaben zu Zeiten sind Schätzungen.
      </p>
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
      <p className="source">
        Recht: Stand November 2026. Landesrecht kann abweichen. Ob eine Ausgabe als Investition gilt, klärt
        Ihre Kämmerei.
      </p>
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
        caption={<span className="visually-hidden">{title} in sechs Betriebsmodellen</span>}
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
      <h2 id="erfahrung">Erfahrungen, in beide Richtungen</h2>
      <p>
        Einzelne Fälle sind keine Statistik. Sie zeigen aber, dass jedes Modell gelingen und scheitern kann.
      </p>
      <ul className="text-list">
        <li>
          <LinkedText text="Ein Landkreis mit eigenem Betrieb hatte vergleichsweise niedrige Kosten und konnte frei gestalten. Dafür muss er selbst steuern und Risiken beobachten ([Prüfung 2017](quelle:gpa_kreis))." />
        </li>
        <li>
          <LinkedText text="Eine Stadt ohne Bindung an ein Rechenzentrum kam mit sehr geringen Kosten aus. Bei der Bearbeitung von Störungen sah die Prüfung Bedarf ([Bericht der Stadt](quelle:gpa_stadt))." />
        </li>
        <li>
          <LinkedText text="Ein großes kommunales Rechenzentrum fiel 2023 nach einem Angriff für Monate aus. Über 70 Kommunen waren betroffen ([Bericht 2024](quelle:ausfall_2023)). Einen eigenen Notfallplan brauchen auch sie." />
        </li>
        <li>
          <LinkedText text="Das [BSI](glossar:bsi) erinnert daran: Eine Auslagerung lässt sich schwer rückgängig machen, bindet lange und kostet am Anfang Geld ([ältere Hinweise](quelle:bsi_strategie))." />
        </li>
      </ul>
    </section>
  );
}

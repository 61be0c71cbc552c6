import type { Questionnaire } from '../../questionnaire/model.ts';
import { NextSteps } from './NextSteps.tsx';
import { Term } from './Term.tsx';

/** Why decisions on IT operation come under pressure, and the three questions that order them. */
export function EinordnungPage({ questionnaire }: { questionnaire: Questionnaire }) {
  return (
    <div className="info">
      <h1>IT-Betrieb einordnen, bevor Sie entscheiden</h1>
      <p className="lead">
        Wie eine Kommune ihre IT betreibt, ist eine Entscheidung der Verwaltung und ihrer Gremien. Diese Seite
        zeigt, warum sie oft schwerfällt und welche Fragen sie ordnen.
      </p>
      <div className="two-columns">
        <div>
          <Pressure />
          <OneProvider />
          <Contribution />
        </div>
        <LockInAside questionnaire={questionnaire} />
      </div>
      <GuidingQuestions />
      <NextSteps>
        In etwa {questionnaire.minutes}&nbsp;Minuten sehen Sie, wie Ihre IT heute aufgestellt ist. Wenn Sie
        lieber darüber sprechen: Ein Erstgespräch ist unverbindlich.
      </NextSteps>
    </div>
  );
}

function Pressure() {
  return (
    <section aria-labelledby="druck" data-inhalt="E1">
      <h2 id="druck">Wenn nur ein Weg sichtbar ist</h2>
      <p>
        Ein <Term id="server">Server</Term> ist alt, ein Vertrag läuft aus, ein Angebot liegt auf dem Tisch.
        Die <Term id="cloud">Cloud</Term>, ein externes <Term id="rechenzentrum">Rechenzentrum</Term> oder ein
        anderes neues <Term id="betriebsmodell">Betriebsmodell</Term> erscheint dann oft als alternativlos.
      </p>
      <p>
        Eine kleine Kommune ohne IT-Abteilung gerät so unter Entscheidungsdruck. Sie soll zustimmen, ohne
        vergleichen zu können.
      </p>
    </section>
  );
}

function OneProvider() {
  return (
    <section aria-labelledby="eine-hand" data-inhalt="E2">
      <h2 id="eine-hand">Wenn alles aus einer Hand kommt</h2>
      <p>
        Manchmal liefert ein Anbieter das <Term id="fachverfahren">Fachverfahren</Term>, betreibt die{' '}
        <Term id="server">Server</Term> und betreut die Arbeitsplätze. Dann entsteht leicht das Gefühl: Ohne
        ihn geht nichts.
      </p>
      <p>
        Meist ist aber nicht alles gleich fest gebunden. Ein Teil hängt am Vertrag, ein anderer an den Daten,
        ein dritter ließe sich ohne großen Aufwand lösen. Wo es realistische Alternativen gibt, zeigt erst der
        Blick auf jeden <Term id="baustein">Baustein</Term>.
      </p>
      <p>
        Genau diese Frage beantwortet die <a href="/fragen/">Selbsteinschätzung</a>: Baustein für Baustein
        fragt sie, was Sie bindet und woran das liegt.
      </p>
    </section>
  );
}

function Contribution() {
  return (
    <section aria-labelledby="beitrag" data-inhalt="E3">
      <h2 id="beitrag">Was diese Website dazu beiträgt</h2>
      <p>
        Hier finden Sie Wissen über Betriebsmodelle, Verträge und Zuständigkeiten, dazu Erfahrung aus der
        Kommunalverwaltung. Beides hilft, eine Entscheidung gut zu begründen. Und es hilft, sie später noch
        nachzuvollziehen.
      </p>
      <p>Verkauft wird hier nichts, und die Website ist an keinen Anbieter gebunden.</p>
    </section>
  );
}

function LockInAside({ questionnaire }: { questionnaire: Questionnaire }) {
  return (
    <aside aria-labelledby="arten">
      <h2 id="arten">Woran eine Bindung liegen kann</h2>
      <dl>
        {questionnaire.dimensions.map(({ id, name, short }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{short}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/bindung/">Mehr zu den sechs Arten der Bindung</a>
      </p>
    </aside>
  );
}

const guidingQuestions = [
  {
    title: 'Was lässt sich abgeben?',
    text: 'Welche Aufgaben lassen sich auslagern, welche müssen es, und welche bleiben sinnvoll in der Kommune?',
    href: '/verantwortung/',
    label: 'Aufgaben und Zuständigkeiten',
  },
  {
    title: 'Was bleibt bei Ihnen?',
    text: 'Welche fachliche, organisatorische und rechtliche Verantwortung behält die Kommune, auch wenn sie den Betrieb vergibt?',
    href: '/fragen-und-antworten/#verantwortung',
    label: 'Verantwortung bei externem Betrieb',
  },
  {
    title: 'Was ist umsetzbar?',
    text: 'Welche Betriebsmodelle sind praktisch umsetzbar, und wie vergleicht man sie sachlich?',
    href: '/betriebsmodelle/',
    label: 'Sechs Betriebsmodelle im Vergleich',
  },
];

function GuidingQuestions() {
  return (
    <section aria-labelledby="leitfragen" data-inhalt="E4">
      <h2 id="leitfragen">Drei Leitfragen</h2>
      <ol className="cards">
        {guidingQuestions.map(({ title, text, href, label }) => (
          <li key={href}>
            <h3>{title}</h3>
            <p>{text}</p>
            <p>
              <a href={href}>{label}</a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

import { numberWord } from '../../entscheidungsgrundlage/german.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { CardTable } from './CardTable.tsx';
import { checkExamples, checkQuestions, checkResults, levers } from './content/bindung.ts';
import { LayersFigure } from './illustrations/LayersFigure.tsx';
import { LinkedText } from './LinkedText.tsx';
import { NextSteps } from './NextSteps.tsx';
import { SourceNote } from './SourceNote.tsx';
import { Term } from './Term.tsx';

/** Where lock-in comes from, what loosens it, and a small check of which parts are tied at all. */
export function BindungPage({ questionnaire: { dimensions } }: { questionnaire: Questionnaire }) {
  return (
    <div className="info">
      <h1>Wo binden wir uns?</h1>
      <p className="lead">
        <Term id="bindung">Bindung</Term> heißt: Ein Wechsel wäre teuer, langsam oder rechtlich schwierig. Sie
        ist kein Fehler, sondern ein Preis.
      </p>
      <Price />
      <section aria-labelledby="arten">
        <h2 id="arten">Woher Bindung kommt</h2>
        <p>
          Verträge sind nur ein Teil. Der Betriebskompass betrachtet {numberWord(dimensions.length)} Seiten,
          jede für sich und ohne Gesamtnote.
        </p>
        <ul className="cards">
          {dimensions.map(({ id, name, short, sign }) => (
            <li key={id}>
              <h3>{name}</h3>
              <p>{short}</p>
              {sign && (
                <p className="sign">
                  <span>Daran merken Sie es:</span> {sign}
                </p>
              )}
            </li>
          ))}
        </ul>
        <SourceNote ids={['govuk_lockin', 'bewertungslogik']} />
      </section>
      <Check />
      <Levers />
      <DataAct />
      <NextSteps>
        Die Selbsteinschätzung stellt Ihnen diese Fragen für jeden Baustein. Sie sehen, was gebunden ist,
        woran es liegt und was sich mit wenig Aufwand ändern lässt.
      </NextSteps>
    </div>
  );
}

function Price() {
  return (
    <div className="two-columns">
      <section aria-labelledby="preis">
        <h2 id="preis">Ein Preis, den man kennen sollte</h2>
        <p>
          Wer sich bindet, bekommt oft etwas dafür: eine feste Anlaufstelle, eingespielte Abläufe, weniger
          Aufwand. Der Nutzen kann überwiegen.
        </p>
        <p>
          Schwierig wird es, wenn niemand den Preis kennt. Dann ist offen, was im Vertrag steht, wer die{' '}
          <Term id="zugang">Zugänge</Term> hat und wie die Daten herauskommen.
        </p>
        <p>
          Kennt man ihn, darf man ihn auch zahlen. Halten Sie dann fest, warum Sie gebunden bleiben und wann
          Sie wieder hinsehen. „Belassen und absichern“ ist im Ergebnis immer eine gleichwertige Richtung.
        </p>
      </section>
      <aside aria-labelledby="umfrage">
        <h2 id="umfrage">Sie sind nicht allein</h2>
        <dl className="figures">
          <div>
            <dt>87&nbsp;%</dt>
            <dd>
              von 162 Verwaltungen und <Term id="kommunales_rechenzentrum">kommunalen Rechenzentren</Term>{' '}
              sahen sich 2020 ganz oder teilweise abhängig.
            </dd>
          </div>
          <div>
            <dt>49&nbsp;%</dt>
            <dd>empfanden das als belastend, 35&nbsp;% nicht.</dd>
          </div>
        </dl>
        <p className="source">
          <LinkedText text="Die Umfrage ist älter und nicht repräsentativ ([Berichte zur Umfrage](quelle:umfrage_2020))." />
        </p>
      </aside>
    </div>
  );
}

function Check() {
  return (
    <section aria-labelledby="pruefung">
      <h2 id="pruefung">Kleine Prüfung: Welche Teile sind tatsächlich gebunden?</h2>
      <div className="two-columns">
        <div>
          <p>
            Kommt alles aus einer Hand, wirkt alles gleich fest. Stellen Sie drei Fragen, für jeden{' '}
            <Term id="baustein">Baustein</Term> einzeln:
          </p>
          <ol className="check-questions">
            {checkQuestions.map((question) => (
              <li key={question}>
                <LinkedText text={question} />
              </li>
            ))}
          </ol>
          <p>
            Wissen Sie eine Antwort nicht, fragen Sie schriftlich nach. Der Hersteller weiß, wer sein Programm
            betreiben darf. Der Betreiber weiß, welche Programme er betreibt.
          </p>
        </div>
        <LayersFigure />
      </div>
      <CardTable
        size="short"
        caption="Was die Antworten bedeuten"
        columns={['Ihre Antworten', 'Der Baustein ist', 'Das heißt']}
        rows={checkResults.map(({ answers, result, meaning }) => ({
          key: result,
          head: answers,
          cells: [<strong key="result">{result}</strong>, meaning],
        }))}
      />
      <CardTable
        caption="Drei häufige Fälle – bei Ihnen kann es anders sein"
        columns={['Baustein', 'Häufige Lage', 'Warum']}
        rows={checkExamples.map(({ baustein, result, reason }) => ({
          key: baustein,
          head: baustein,
          cells: [result, <LinkedText key="reason" text={reason} />],
        }))}
      />
      <SourceNote ids={['bewertungslogik']} />
    </section>
  );
}

function Levers() {
  return (
    <section aria-labelledby="hebel">
      <h2 id="hebel">Fünf Hebel gegen Abhängigkeit</h2>
      <p>
        <LinkedText text="Gegen Bindung helfen vor allem Verträge, übliche Formate und das Wissen um die eigenen Abhängigkeiten ([Studie 2016](quelle:bindung_studie)). Die meisten Schritte gehen ohne Wechsel." />
      </p>
      <ol className="levers">
        {levers.map(({ id, title, good, firstStep }) => (
          <li key={id} id={id}>
            <h3>{title}</h3>
            <p>
              <LinkedText text={good} />
            </p>
            <p className="first-step">
              <strong>Erster Schritt:</strong> {firstStep}
            </p>
          </li>
        ))}
      </ol>
      <SourceNote ids={[...new Set(levers.flatMap(({ sources }) => sources))]} />
    </section>
  );
}

function DataAct() {
  return (
    <section aria-labelledby="data-act">
      <h2 id="data-act">Was der Data Act ändert</h2>
      <dl className="claims">
        <div>
          <dt>
            Bei einem <Term id="cloud">Cloud-Dienst</Term>
          </dt>
          <dd>
            Fällt Ihr Dienst unter den Data Act, haben Sie ein gesetzliches Recht auf Wechsel. Die
            Kündigungsfrist beträgt höchstens zwei Monate. Nach dem Übergang können Sie Ihre Daten mindestens
            30&nbsp;Tage lang abrufen. Ab dem 12.&nbsp;Januar 2027 darf der Anbieter für den Wechsel nichts
            mehr verlangen. Was bei fester Laufzeit für ein vorzeitiges Ende vereinbart ist, kann weiter
            gelten.
          </dd>
        </div>
        <div>
          <dt>
            Bei klassischem <Term id="hosting">Hosting</Term>
          </dt>
          <dd>
            Für gemietete <Term id="server">Server</Term> oder den Betrieb eigener Server durch andere gilt
            das nicht ohne Weiteres. Dort zählt Ihr Vertrag.
          </dd>
        </div>
      </dl>
      <p className="source">
        <LinkedText text="Stand 23.11.2026. Einzelheiten vor Verwendung im Wortlaut prüfen ([Data Act](quelle:dataact)). Über Erleichterungen für Anbieter wurde im Juni 2026 verhandelt; das Ergebnis ist hier nicht berücksichtigt ([Stand der Verhandlungen](quelle:dataact_reform))." />
      </p>
    </section>
  );
}

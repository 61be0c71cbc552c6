import { numberWord } from '../../entscheidungsgrundlage/german.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { CardTable } from './CardTable.tsx';
import { bindung, checkExamples, checkQuestions, checkResults, levers } from './content/bindung.ts';
import { LayersFigure } from './illustrations/LayersFigure.tsx';
import { LinkedText } from './LinkedText.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Entries, Items, Paragraphs } from './Prose.tsx';
import { SourceNote } from './SourceNote.tsx';

/** Where lock-in comes from, what loosens it, and a small check of which parts are tied at all. */
export function BindungPage({ questionnaire: { dimensions } }: { questionnaire: Questionnaire }) {
  return (
    <div className="info">
      <h1>{bindung.page.title}</h1>
      <p className="lead">
        <LinkedText text={bindung.page.lead} />
      </p>
      <Price />
      <section aria-labelledby="arten">
        <h2 id="arten">{bindung.page.originTitle}</h2>
        <p>{bindung.page.origin(numberWord(dimensions.length))}</p>
        <ul className="cards">
          {dimensions.map(({ id, name, short, sign }) => (
            <li key={id}>
              <h3>{name}</h3>
              <p>{short}</p>
              {sign && (
                <p className="sign">
                  <span>{bindung.page.signLead}</span> {sign}
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
      <NextSteps>{bindung.page.next}</NextSteps>
    </div>
  );
}

function Price() {
  return (
    <div className="two-columns">
      <section aria-labelledby="preis">
        <h2 id="preis">{bindung.price.title}</h2>
        <Paragraphs texts={bindung.price.paragraphs} />
      </section>
      <aside aria-labelledby="umfrage">
        <h2 id="umfrage">{bindung.price.surveyTitle}</h2>
        <dl className="figures">
          <Entries entries={bindung.price.figures} />
        </dl>
        <p className="source">
          <LinkedText text={bindung.price.surveyNote} />
        </p>
      </aside>
    </div>
  );
}

function Check() {
  return (
    <section aria-labelledby="pruefung">
      <h2 id="pruefung">{bindung.check.title}</h2>
      <div className="two-columns">
        <div>
          <p>
            <LinkedText text={bindung.check.text} />
          </p>
          <ol className="check-questions">
            <Items texts={checkQuestions} />
          </ol>
          <p>{bindung.check.afterwards}</p>
        </div>
        <LayersFigure />
      </div>
      <CardTable
        size="short"
        caption={bindung.check.resultsCaption}
        columns={bindung.check.resultColumns}
        rows={checkResults.map(({ answers, result, meaning }) => ({
          key: result,
          head: answers,
          cells: [<strong key="result">{result}</strong>, meaning],
        }))}
      />
      <CardTable
        caption={bindung.check.examplesCaption}
        columns={bindung.check.exampleColumns}
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
      <h2 id="hebel">{bindung.levers.title}</h2>
      <p>
        <LinkedText text={bindung.levers.text} />
      </p>
      <ol className="levers">
        {levers.map(({ id, title, good, firstStep }) => (
          <li key={id} id={id}>
            <h3>{title}</h3>
            <p>
              <LinkedText text={good} />
            </p>
            <p className="first-step">
              <LinkedText text={bindung.levers.firstStep(firstStep)} />
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
      <h2 id="data-act">{bindung.dataAct.title}</h2>
      <dl className="claims">
        <Entries entries={bindung.dataAct.entries} />
      </dl>
      <p className="source">
        <LinkedText text={bindung.dataAct.note} />
      </p>
    </section>
  );
}

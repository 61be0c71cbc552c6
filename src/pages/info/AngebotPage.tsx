import type { Operator } from '../operator.ts';
import { Cards } from './Cards.tsx';
import { angebot, outcomes } from './content/angebot.ts';
import { NextSteps } from './NextSteps.tsx';
import { Entries, Items, Paragraphs } from './Prose.tsx';

/** What the adviser does, how a consultation runs, what comes out of it and what it is not. */
export function AngebotPage({ operator }: { operator: Operator }) {
  return (
    <div className="info">
      <h1>{angebot.page.title}</h1>
      <p className="lead" data-inhalt="A1">
        {angebot.page.lead}
      </p>
      <div className="two-columns">
        <div>
          <Aim />
          <Scope />
          <Course operator={operator} />
        </div>
        <Frame operator={operator} />
      </div>
      <Outcome />
      <Difference />
      <NextSteps>{angebot.page.next}</NextSteps>
    </div>
  );
}

function Aim() {
  return (
    <section aria-labelledby="ziel" data-inhalt="A2">
      <h2 id="ziel">{angebot.aim.title}</h2>
      <p>{angebot.aim.text}</p>
    </section>
  );
}

function Scope() {
  return (
    <section aria-labelledby="umfang" data-inhalt="A3">
      <h2 id="umfang">{angebot.scope.title}</h2>
      <Paragraphs texts={angebot.scope.paragraphs} />
    </section>
  );
}

function Course({ operator }: { operator: Operator }) {
  return (
    <section aria-labelledby="ablauf">
      <h2 id="ablauf">{angebot.course.title}</h2>
      <ol className="steps">
        {angebot.course.steps(operator).map(({ when, title, text, point }) => (
          <li key={title} data-inhalt={point}>
            <p className="kicker">{when}</p>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Frame({ operator }: { operator: Operator }) {
  return (
    <aside className="stays" aria-labelledby="rahmen">
      <h2 id="rahmen">{angebot.frame.title}</h2>
      <dl className="figures">
        <Entries entries={angebot.frame.entries(operator)} />
      </dl>
      <h2>{angebot.frame.limitsTitle}</h2>
      <ul className="text-list" data-inhalt="A6">
        <Items texts={angebot.frame.limits} />
      </ul>
    </aside>
  );
}

function Outcome() {
  return (
    <section aria-labelledby="leistet" data-inhalt="A7">
      <h2 id="leistet">{angebot.outcome.title}</h2>
      <p>{angebot.outcome.text}</p>
      <Cards cards={outcomes} />
    </section>
  );
}

/** The free document and the paid one side by side. */
function Difference() {
  return (
    <section aria-labelledby="fassungen">
      <h2 id="fassungen">{angebot.difference.title}</h2>
      <ul className="text-list">
        <Items texts={angebot.difference.items} />
      </ul>
    </section>
  );
}

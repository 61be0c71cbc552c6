import type { Questionnaire } from '../../questionnaire/model.ts';
import { einordnung, guidingQuestions } from './content/einordnung.ts';
import { LinkedText } from './LinkedText.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Paragraphs } from './Prose.tsx';

/** Why decisions on IT operation come under pressure, and the three questions that order them. */
export function EinordnungPage({ questionnaire }: { questionnaire: Questionnaire }) {
  return (
    <div className="info">
      <h1>{einordnung.page.title}</h1>
      <p className="lead">{einordnung.page.lead}</p>
      <div className="two-columns">
        <div>
          <Pressure />
          <OneProvider />
          <Contribution />
        </div>
        <LockInAside questionnaire={questionnaire} />
      </div>
      <GuidingQuestions />
      <NextSteps>{einordnung.page.next(questionnaire.minutes)}</NextSteps>
    </div>
  );
}

function Pressure() {
  return (
    <section aria-labelledby="druck" data-inhalt="E1">
      <h2 id="druck">{einordnung.pressure.title}</h2>
      <Paragraphs texts={einordnung.pressure.paragraphs} />
    </section>
  );
}

function OneProvider() {
  return (
    <section aria-labelledby="eine-hand" data-inhalt="E2">
      <h2 id="eine-hand">{einordnung.oneProvider.title}</h2>
      <Paragraphs texts={einordnung.oneProvider.paragraphs} />
    </section>
  );
}

function Contribution() {
  return (
    <section aria-labelledby="beitrag" data-inhalt="E3">
      <h2 id="beitrag">{einordnung.contribution.title}</h2>
      <Paragraphs texts={einordnung.contribution.paragraphs} />
    </section>
  );
}

function LockInAside({ questionnaire }: { questionnaire: Questionnaire }) {
  return (
    <aside aria-labelledby="arten">
      <h2 id="arten">{einordnung.lockInAside.title}</h2>
      <dl>
        {questionnaire.dimensions.map(({ id, name, short }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{short}</dd>
          </div>
        ))}
      </dl>
      <p>
        <LinkedText text={einordnung.lockInAside.text} />
      </p>
    </aside>
  );
}

function GuidingQuestions() {
  return (
    <section aria-labelledby="leitfragen" data-inhalt="E4">
      <h2 id="leitfragen">{einordnung.guidingQuestions.title}</h2>
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

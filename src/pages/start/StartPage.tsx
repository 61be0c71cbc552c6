import type { Entscheidungsgrundlage } from '../../entscheidungsgrundlage/model.ts';
import { LinkedText } from '../info/LinkedText.tsx';
import { Items, Paragraphs } from '../info/Prose.tsx';
import { type Operator, pricesOf } from '../operator.ts';
import { outcomes, start, steps } from './content.ts';
import { ExampleResult } from './ExampleResult.tsx';
import { PlacesFigure } from './PlacesFigure.tsx';

/** To the page that says what to expect; the questionnaire behind it needs JavaScript. */
const begin = (
  <a className="button button-primary" href="/beginnen/">
    {start.page.beginLabel}
  </a>
);

type StartPageProps = {
  example: Entscheidungsgrundlage;
  /** Where the whole of the example can be looked at. */
  exampleAddress: string;
  /** How long the questionnaire usually takes. */
  minutes: number;
  operator: Operator;
};

/**
 * The start page: what the product is, for whom, what one gets, how it works, what it is not, and how the
 * result looks. Complete HTML without state or handlers.
 */
export function StartPage({ example, exampleAddress, minutes, operator }: StartPageProps) {
  return (
    <div className="start">
      <section className="start-hero">
        <div>
          <h1>{start.page.title}</h1>
          <p className="lead">{start.page.lead}</p>
          {begin}
          <ul className="start-facts">
            <Items texts={start.page.facts(minutes)} />
          </ul>
        </div>
        <PlacesFigure />
      </section>
      <Audience />
      <Outcome />
      <Steps />
      <section aria-labelledby="beispiel">
        <h2 id="beispiel">{start.page.exampleTitle}</h2>
        <ExampleResult document={example} />
        <p>
          <a href={exampleAddress}>{start.page.exampleLink}</a>
        </p>
      </section>
      <Limits />
      <Person operator={operator} />
      <section aria-labelledby="anfangen">
        <h2 id="anfangen">{start.page.beginTitle}</h2>
        <p>{start.page.begin}</p>
        {begin}
        <p>
          <LinkedText text={start.page.paper} />
        </p>
        <p>
          <LinkedText text={start.page.talk} />
        </p>
      </section>
    </div>
  );
}

function Audience() {
  return (
    <section className="start-columns" aria-labelledby="fuer-wen">
      <div>
        <h2 id="fuer-wen">{start.audience.title}</h2>
        <Paragraphs texts={start.audience.paragraphs} />
      </div>
      <div>
        <h3>{start.audience.questionsTitle}</h3>
        <ol className="text-list">
          <Items texts={start.audience.questions} />
        </ol>
      </div>
    </section>
  );
}

function Outcome() {
  return (
    <section aria-labelledby="ergebnis">
      <h2 id="ergebnis">{start.outcome.title}</h2>
      <ul className="start-cards">
        {outcomes.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps() {
  return (
    <section aria-labelledby="ablauf">
      <h2 id="ablauf">{start.steps.title}</h2>
      <ol className="start-steps">
        {steps.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Limits() {
  return (
    <section className="start-columns" aria-labelledby="grenzen">
      <div>
        <h2 id="grenzen">{start.limits.title}</h2>
        <ul className="text-list">
          <Items texts={start.limits.items} />
        </ul>
        <p>{start.limits.text}</p>
      </div>
      <div>
        <h2>{start.limits.privacyTitle}</h2>
        <Paragraphs texts={start.limits.privacy} />
      </div>
    </section>
  );
}

/** Who offers this, and what is free and what is paid. */
function Person({ operator }: { operator: Operator }) {
  const { photo } = operator;
  return (
    <section aria-labelledby="wer">
      <h2 id="wer">{start.page.personTitle}</h2>
      {photo && (
        <img src={photo.src} alt={photo.alt} width={photo.width} height={photo.height} loading="lazy" />
      )}
      <p>
        <LinkedText text={start.page.person(operator)} />
      </p>
      <p>{pricesOf(operator)}</p>
    </section>
  );
}

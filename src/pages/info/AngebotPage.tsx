import type { Operator } from '../operator.ts';
import { NextSteps } from './NextSteps.tsx';
import { Term } from './Term.tsx';

/** What the adviser does, how a consultation runs, what comes out of it and what it is not. */
export function AngebotPage({ operator }: { operator: Operator }) {
  return (
    <div className="info">
      <h1>Angebot: gemeinsam einordnen, selbst entscheiden</h1>
      <p className="lead" data-inhalt="A1">
        Bei Entscheidungen zum IT-Betrieb geht es meist weniger um Technik. Es geht um Verantwortung, Kosten,
        Zuständigkeiten und langfristige Bindungen.
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
      <NextSteps>
        Die Selbsteinschätzung steht für sich. Sie können sie nutzen, ohne je anzufragen. Wenn Sie danach
        sprechen möchten, ist sie ein guter Einstieg in das Gespräch.
      </NextSteps>
    </div>
  );
}

function Aim() {
  return (
    <section aria-labelledby="ziel" data-inhalt="A2">
      <h2 id="ziel">Worauf es hinausläuft</h2>
      <p>
        Die Beratung ordnet eine anstehende Entscheidung sachlich ein. Am Ende haben Verwaltungsspitze und
        Gremien eine belastbare Grundlage, über die sie beraten und abstimmen können.
      </p>
    </section>
  );
}

function Scope() {
  return (
    <section aria-labelledby="umfang" data-inhalt="A3">
      <h2 id="umfang">Die ganze IT oder ein einzelnes Thema</h2>
      <p>
        Betrachtet wird, was Sie brauchen: die gesamte IT-Struktur oder ein klar abgegrenzter{' '}
        <Term id="baustein">Baustein</Term>, etwa die <Term id="backup">Datensicherung</Term> oder die
        Website.
      </p>
      <p>
        Sie müssen nicht alles umstellen. Auch auf ein bestimmtes{' '}
        <Term id="betriebsmodell">Betriebsmodell</Term> legen Sie sich nicht fest.
      </p>
    </section>
  );
}

function Course({ operator }: { operator: Operator }) {
  return (
    <section aria-labelledby="ablauf">
      <h2 id="ablauf">So läuft eine Beratung ab</h2>
      <ol className="steps">
        <li>
          <p className="kicker">am Anfang</p>
          <h3>Sie fragen an</h3>
          <p>
            Sie nennen Ihr Anliegen und passende Zeiten. In der Regel erhalten Sie binnen{' '}
            {operator.responseDays}&nbsp;Arbeitstagen eine Antwort.
          </p>
        </li>
        <li data-inhalt="A4">
          <p className="kicker">60&nbsp;Minuten</p>
          <h3>Erstgespräch</h3>
          <p>
            Im Gespräch wird Ihre Lage gemeinsam grob eingeordnet. Davon geht alles Weitere aus, in einem klar
            abgegrenzten Rahmen.
          </p>
        </li>
        <li>
          <p className="kicker">in Ihrer Hand</p>
          <h3>Sie entscheiden über einen Auftrag</h3>
          <p>Das Gespräch verpflichtet Sie zu nichts. Erst mit Ihrem Auftrag geht es weiter.</p>
        </li>
        <li data-inhalt="A5">
          <p className="kicker">nach Ihrem Auftrag</p>
          <h3>Handlungsrichtungen</h3>
          <p>
            Auf dem Gespräch aufbauend entstehen realistische Handlungsrichtungen. Für jede steht dabei, wie
            sie sich auf Organisation, Kosten und Zuständigkeiten auswirkt.
          </p>
        </li>
        <li>
          <p className="kicker">in der Regel nach 3–4&nbsp;Wochen</p>
          <h3>Entscheidungsgrundlage</h3>
          <p>Sie erhalten ein kompaktes Dokument für Verwaltung und Gremium.</p>
        </li>
      </ol>
    </section>
  );
}

function Frame({ operator }: { operator: Operator }) {
  return (
    <aside className="stays" aria-labelledby="rahmen">
      <h2 id="rahmen">Der Rahmen</h2>
      <dl className="figures">
        <div>
          <dt>60&nbsp;Minuten</dt>
          <dd>
            dauert das Erstgespräch. Es ist unverbindlich{operator.firstTalkIsFree && ' und kostenfrei'}.
          </dd>
        </div>
        <div>
          <dt>3–4&nbsp;Wochen</dt>
          <dd>vergehen in der Regel vom Auftrag bis zur fertigen Entscheidungsgrundlage.</dd>
        </div>
        <div>
          <dt>Keine Bindung</dt>
          <dd>an einen Anbieter. Empfohlen werden weder Produkte noch Firmen.</dd>
        </div>
      </dl>
      <h2>Was das Angebot nicht ist</h2>
      <ul className="text-list" data-inhalt="A6">
        <li>
          keine Detailanalyse und kein technisches Gutachten, sondern eine kompakte Entscheidungsgrundlage
        </li>
        <li>keine Prüfung der IT-Sicherheit</li>
        <li>keine Rechtsberatung</li>
        <li>kein Vergleich von Anbietern</li>
      </ul>
    </aside>
  );
}

const outcomes = [
  { title: 'Ausgangslage', text: 'Sie hält fest, wie Ihre IT heute betrieben wird.' },
  { title: 'Bindungen und Lücken', text: 'Sie benennt, was Sie bindet und wo eine Zuständigkeit fehlt.' },
  { title: 'Handlungsrichtungen', text: 'Sie vergleicht, was möglich ist und welche Folgen es hat.' },
  { title: 'Offene Punkte', text: 'Sie zeigt, was vor einer Entscheidung noch zu klären ist.' },
  { title: 'Sitzungsunterlage', text: 'Sie lässt sich dem Gremium vorlegen, so wie sie ist.' },
];

function Outcome() {
  return (
    <section aria-labelledby="leistet" data-inhalt="A7">
      <h2 id="leistet">Was die Entscheidungsgrundlage leistet</h2>
      <p>Sie ist nachvollziehbar aufgebaut und in der Sprache der Verwaltung geschrieben.</p>
      <ul className="cards">
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

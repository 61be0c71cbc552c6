import type { Entscheidungsgrundlage } from '../../entscheidungsgrundlage/model.ts';
import { Term } from '../info/Term.tsx';
import { ExampleResult } from './ExampleResult.tsx';
import { PlacesFigure } from './PlacesFigure.tsx';

/** The wizard is a page of its own and needs JavaScript; this page does not. */
const begin = (
  <a className="button button-primary" href="/fragen/">
    Selbsteinschätzung beginnen
  </a>
);

/**
 * The start page: what the product is, for whom, what one gets, how it works, what it is not, and how the
 * result looks. Complete HTML without state or handlers.
 */
export function StartPage({ example }: { example: Entscheidungsgrundlage }) {
  return (
    <div className="start">
      <section className="start-hero">
        <div>
          <h1>Den IT-Betrieb Ihrer Kommune einordnen</h1>
          <p className="lead">
            Wo sind Sie an Anbieter gebunden? Wer ist wofür zuständig? Was können Sie entscheiden? Der
            Betriebskompass ordnet Ihre Antworten so, dass Verwaltung und Gemeinderat damit arbeiten können.
          </p>
          {begin}
          <ul className="start-facts">
            <li>etwa 20&nbsp;Minuten, Unterbrechen jederzeit möglich</li>
            <li>ohne Anmeldung und ohne Fachkenntnisse</li>
            <li>Ihre Antworten bleiben in Ihrem Browser</li>
          </ul>
        </div>
        <PlacesFigure />
      </section>
      <Audience />
      <Outcome />
      <Steps />
      <section aria-labelledby="beispiel">
        <h2 id="beispiel">So sieht das Ergebnis aus</h2>
        <ExampleResult document={example} />
      </section>
      <Limits />
      <section aria-labelledby="anfangen">
        <h2 id="anfangen">Sie können sofort anfangen</h2>
        <p>
          Sie brauchen keine Unterlagen vor sich. Was Sie nicht wissen, lassen Sie offen und klären es später.
          Ihr Stand bleibt gespeichert.
        </p>
        {begin}
        <p>
          Lieber erst sprechen?{' '}
          <a href="/erstgespraech/">Erstgespräch anfragen (60 Minuten, unverbindlich)</a>
        </p>
      </section>
    </div>
  );
}

function Audience() {
  return (
    <section className="start-columns" aria-labelledby="fuer-wen">
      <div>
        <h2 id="fuer-wen">Für Kommunen, in denen IT nebenbei läuft</h2>
        <p>
          Eigener <Term id="server">Server</Term>, Rechenzentrum oder Cloud (Betrieb über das Internet): Oft
          wirkt ein Weg wie der einzige. Oft kommen Programme, Betrieb und Betreuung aus einer Hand. Dann ist
          schwer zu sagen, was wirklich gebunden ist und wo Sie wählen können.
        </p>
        <p>
          Der Betriebskompass ist für Bürgermeisterinnen und Bürgermeister, Kämmereien, Geschäfts- und
          Amtsleitungen gemacht. Eine eigene IT-Abteilung brauchen Sie nicht.
        </p>
      </div>
      <div>
        <h3>Drei Fragen leiten die Einordnung</h3>
        <ol className="text-list">
          <li>Welche Aufgaben lassen sich abgeben, und welche bleiben sinnvoll im Haus?</li>
          <li>Welche Verantwortung behält die Kommune auch dann, wenn andere den Betrieb übernehmen?</li>
          <li>
            Welche <Term id="betriebsmodell">Betriebsmodelle</Term> sind umsetzbar, und wie vergleicht man sie
            sachlich?
          </li>
        </ol>
      </div>
    </section>
  );
}

const outcomes = [
  {
    title: 'Bindung in Worten',
    text: 'Sechs Bereiche, etwa Technik, Verträge und Wissen. Jeder bekommt Worte von niedrig bis hoch, keiner eine Note.',
  },
  {
    title: 'Lücken in der Zuständigkeit',
    text: 'Sie sehen, welche Aufgaben niemand, mehrere oder nur andere in der Hand haben, und was Sie nicht abgeben können.',
  },
  {
    title: 'Eine Liste zum Nachfragen',
    text: '„Weiß ich nicht“ ist eine gute Antwort. Sie gilt nie als Mangel, sondern sagt, was Sie bei wem klären.',
  },
  {
    title: 'Handlungsrichtungen im Vergleich',
    text: 'Was jede Richtung für Organisation, Kosten und Zuständigkeiten bedeutet. „Belassen und absichern“ ist immer dabei.',
  },
  {
    title: 'Eine Entscheidungsgrundlage',
    text: 'Ein PDF für die Sitzung: Ausgangslage, Bindung, Möglichkeiten, Beschlussvorschlag. Alle Angaben stehen in der Anlage.',
  },
];

function Outcome() {
  return (
    <section aria-labelledby="ergebnis">
      <h2 id="ergebnis">Das bekommen Sie</h2>
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

const steps = [
  {
    title: 'Bausteine ankreuzen',
    text: 'Sie geben an, welche Teile der IT es bei Ihnen gibt, etwa Website, Server oder die Programme der Fachämter.',
  },
  {
    title: 'Fragen beantworten',
    text: 'Eine Frage je Seite, in Worten des Alltags. Zu jeder steht, warum wir sie stellen.',
  },
  {
    title: 'Ergebnis mitnehmen',
    text: 'Sie lesen die Einordnung, öffnen zu jeder Aussage ihre Gründe und laden das PDF herunter.',
  },
];

function Steps() {
  return (
    <section aria-labelledby="ablauf">
      <h2 id="ablauf">So geht es in drei Schritten</h2>
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
        <h2 id="grenzen">Was der Betriebskompass nicht ist</h2>
        <ul className="text-list">
          <li>keine Rechtsberatung und kein technisches Gutachten</li>
          <li>keine Prüfung der IT-Sicherheit</li>
          <li>kein Vergleich von Anbietern oder von Kommunen</li>
          <li>keine Website einer Behörde</li>
        </ul>
        <p>Er ordnet, was Sie selbst angeben. Entscheiden werden Sie und Ihr Gemeinderat.</p>
      </div>
      <div>
        <h2>Nichts verlässt Ihren Browser</h2>
        <p>
          Fragebogen, Einordnung und PDF entstehen auf Ihrem Gerät. Ihre Antworten werden nirgendwohin
          gesendet. Es gibt kein Konto, und die Nutzung wird nicht gemessen.
        </p>
        <p>
          Wer die Daten des Browsers löscht, löscht auch die Antworten. Sie können sie deshalb jederzeit als
          Datei sichern und auf einem anderen Gerät öffnen.
        </p>
      </div>
    </section>
  );
}

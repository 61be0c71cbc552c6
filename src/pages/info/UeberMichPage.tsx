import type { Operator } from '../operator.ts';
import { NextSteps } from './NextSteps.tsx';
import { SampleNotice } from './SampleNotice.tsx';
import { Term } from './Term.tsx';

const perspectives = [
  { area: 'Organisation', question: 'Wer erledigt eine Aufgabe, und wer vertritt?' },
  { area: 'Haushalt', question: 'Was kostet ein Weg über mehrere Jahre, und ab wann steht das im Plan?' },
  { area: 'Datenschutz', question: 'Wer verarbeitet welche Daten in wessen Auftrag?' },
  { area: 'Vergabe', question: 'Wie lässt sich die Leistung sauber beschreiben und abgrenzen?' },
  { area: 'Verwaltungsbetrieb', question: 'Was ändert sich an einem gewöhnlichen Montag im Bürgerservice?' },
];

/** Who the adviser is and what practice stands behind the advice; the only page in the first person. */
export function UeberMichPage({ operator }: { operator: Operator }) {
  const { name, role, photo } = operator;
  return (
    <div className="info">
      <h1>Über mich</h1>
      <p className="lead" data-inhalt="Ü1">
        Ich komme aus der Praxis der Kommunalverwaltung. Digitalisierungs- und IT-Projekte habe ich dort
        umgesetzt und begleitet.
      </p>
      <SampleNotice operator={operator} />
      <div className="two-columns">
        <div>
          <Practice />
          <Perspective />
          <Aim />
        </div>
        <aside className="stays" aria-labelledby="person">
          {photo && <img className="portrait" {...photo} alt={photo.alt} />}
          <h2 id="person">{name}</h2>
          <p>{role}</p>
          <p>
            Ich berate unabhängig: Ich verkaufe keine Produkte und bin an keinen Anbieter gebunden. Dies ist
            mein privates Beratungsangebot, keine Website einer Behörde.
          </p>
          <p>
            <a href="/kontakt/">So erreichen Sie mich</a>
          </p>
        </aside>
      </div>
      <NextSteps>
        Die Selbsteinschätzung habe ich für Verwaltungen gemacht, in denen IT nebenbei läuft. Im Erstgespräch
        höre ich zuerst zu.
      </NextSteps>
    </div>
  );
}

function Practice() {
  return (
    <section aria-labelledby="praxis">
      <h2 id="praxis">Was ich gemacht habe</h2>
      <p data-inhalt="Ü2">
        Ich habe digitale <Term id="fachverfahren">Fachanwendungen</Term> eingeführt und betrieben. Ich habe
        Verwaltungsabläufe vollständig digital gestaltet. Und ich habe den <Term id="betrieb">Betrieb</Term>{' '}
        kommunaler IT verantwortet, organisatorisch wie technisch. Dazu gehören:
      </p>
      <ul className="text-list" data-inhalt="Ü3">
        <li>die digitale kommunale Kasse</li>
        <li>Online-Terminbuchung</li>
        <li>Betrieb und Pflege kommunaler Websites</li>
        <li>mobile Geräte, zum Beispiel in Kindertageseinrichtungen</li>
        <li>eigene Fachanwendungen</li>
      </ul>
      <p data-inhalt="Ü4">
        Vieles davon habe ich nicht nur konzipiert, sondern selbst umgesetzt und im laufenden Betrieb
        verantwortet. Deshalb kenne ich auch die Zeit danach: wenn etwas ausfällt, die Vertretung fehlt oder
        ein Vertrag endet.
      </p>
    </section>
  );
}

function Perspective() {
  return (
    <section aria-labelledby="sicht" data-inhalt="Ü5">
      <h2 id="sicht">Mein Blickwinkel</h2>
      <p>Ich schaue aus der Sicht der Kommune. Ein Vorschlag muss für mich fünf Fragen beantworten:</p>
      <dl className="summary">
        {perspectives.map(({ area, question }) => (
          <div key={area}>
            <dt>{area}</dt>
            <dd>{question}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Aim() {
  return (
    <section aria-labelledby="ziel" data-inhalt="Ü6">
      <h2 id="ziel">Was mir wichtig ist</h2>
      <p>
        Ich ordne Technik so ein, dass Verwaltungsspitze und Gremien sie verstehen, nachvollziehen und darüber
        entscheiden können. Wenn Sie danach beim Bestehenden bleiben, ist das ein gutes Ergebnis.
      </p>
    </section>
  );
}

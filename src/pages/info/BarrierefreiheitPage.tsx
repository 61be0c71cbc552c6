import { type Operator, phoneLink } from '../operator.ts';
import { textsOf } from './content/textsOf.ts';
import { SampleNotice } from './SampleNotice.tsx';

/** What has been checked for accessibility, what has not, and where to report a barrier. */
export function BarrierefreiheitPage({ operator }: { operator: Operator }) {
  return (
    <div className="info">
      <h1>Barrierefreiheit</h1>
      <p className="lead">
        Diese Website soll sich auch mit Tastatur, Vergrößerung oder Vorleseprogramm nutzen lassen. Maßstab
        ist der internationale Standard WCAG&nbsp;2.2 auf Stufe&nbsp;AA. Hier steht, was geprüft ist und was
        nicht.
      </p>
      <div className="two-columns">
        <div>
          <Checked />
          <Unchecked />
          <Help />
        </div>
        <Barrier operator={operator} />
      </div>
      <p className="source">Stand dieser Erklärung: {textsOf}</p>
    </div>
  );
}

function Checked() {
  return (
    <section aria-labelledby="geprueft">
      <h2 id="geprueft">Was geprüft ist</h2>
      <p>
        Programme prüfen jede Seite bei jeder Änderung, in schmaler und breiter Ansicht, mit hellen und
        dunklen Farben:
      </p>
      <ul className="text-list">
        <li>
          <strong>Regeln der WCAG</strong> mit axe-core und dem IBM Equal Access Checker
        </li>
        <li>
          <strong>Aufbau der Seiten</strong> mit html-validate und dem Nu&nbsp;Html Checker
        </li>
        <li>
          <strong>Darstellung:</strong> schmales Fenster, größere Textabstände, hoher Kontrast, reduzierte
          Bewegung und Druck
        </li>
        <li>
          <strong>Tastatur:</strong> erkennbar, wo Sie gerade sind, richtige Reihenfolge und der ganze Weg von
          der ersten Frage bis zum PDF
        </li>
        <li>
          <strong>Vorlesen:</strong> was ein nachgebildetes Vorleseprogramm bei Fragen, Fehlern und Ergebnis
          spricht
        </li>
      </ul>
    </section>
  );
}

function Unchecked() {
  return (
    <section aria-labelledby="ungeprueft">
      <h2 id="ungeprueft">Was noch nicht geprüft ist</h2>
      <ul className="text-list">
        <li>Menschen mit Behinderungen haben die Website noch nicht erprobt.</li>
        <li>Mit den verbreiteten Vorleseprogrammen wurde sie noch nicht von Hand geprüft.</li>
        <li>Die Prüfungen laufen in einem Browser. Andere können abweichen.</li>
      </ul>
      <p>
        Programme finden nur einen Teil der Hindernisse. In einem Versuch mit 24&nbsp;eingebauten Fehlern
        erkannte das stärkste Prüfprogramm 15. Deshalb steht hier nicht, die Website sei barrierefrei.
      </p>
    </section>
  );
}

function Barrier({ operator }: { operator: Operator }) {
  const { email, phone, responseDays } = operator;
  return (
    <aside className="stays" aria-labelledby="hindernis">
      <h2 id="hindernis">Sie stoßen auf ein Hindernis?</h2>
      <p>
        Schreiben Sie, auf welcher Seite es auftritt und womit Sie arbeiten. In der Regel erhalten Sie binnen{' '}
        {responseDays}&nbsp;Arbeitstagen eine Antwort, auf Wunsch auch die Inhalte in anderer Form.
      </p>
      <p>
        E-Mail: <a href={`mailto:${email}`}>{email}</a>
        <br />
        Telefon: <a href={phoneLink(phone)}>{phone}</a>
      </p>
      <SampleNotice operator={operator} />
    </aside>
  );
}

function Help() {
  return (
    <section aria-labelledby="hilfen">
      <h2 id="hilfen">Was Ihnen die Nutzung erleichtert</h2>
      <ul className="text-list">
        <li>
          Alle Informationsseiten lassen sich lesen und drucken, auch wenn der Browser keine Skripte ausführt.
        </li>
        <li>
          Die <a href="/fragen/">Selbsteinschätzung</a> stellt eine Frage je Seite. Eine Zeitbegrenzung gibt
          es nicht.
        </li>
        <li>Das Ergebnis steht vollständig auf der Website. Niemand ist auf das PDF angewiesen.</li>
        <li>
          Statt das Formular für ein <a href="/erstgespraech/">Erstgespräch</a> auszufüllen, können Sie
          anrufen.
        </li>
      </ul>
    </section>
  );
}

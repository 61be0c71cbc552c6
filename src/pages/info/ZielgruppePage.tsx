import { NextSteps } from './NextSteps.tsx';
import { Term } from './Term.tsx';

const roles = [
  {
    title: 'Bürgermeisterinnen und Bürgermeister',
    text: 'Sie verantworten die Verwaltung und vertreten die Vorlage im Rat. Sie brauchen eine Begründung, die Nachfragen beantwortet.',
  },
  {
    title: 'Kämmerinnen und Kämmerer',
    text: 'Sie planen den Haushalt und die Folgejahre. Sie brauchen einen Überblick über Kosten, Laufzeiten und Fristen.',
  },
  {
    title: 'Geschäfts- und Amtsleitungen',
    text: 'Sie bereiten Entscheidungen vor und halten den Betrieb am Laufen. Sie brauchen klare Zuständigkeiten und eine Liste der offenen Punkte.',
  },
];

/** For whom the site is made, by role and by situation, and for whom it is not. */
export function ZielgruppePage() {
  return (
    <div className="info">
      <h1>Für wen diese Einordnung gedacht ist</h1>
      <p className="lead" data-inhalt="Z1">
        Sie entscheiden über kommunale IT oder bereiten solche Entscheidungen vor. Dafür brauchen Sie eine
        Einordnung, die Sie ohne Technikwissen verstehen und weitergeben können.
      </p>
      <section aria-labelledby="aufgaben" data-inhalt="Z4">
        <h2 id="aufgaben">Ihre Aufgabe in der Verwaltungsspitze</h2>
        <ul className="cards">
          {roles.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
      <div className="two-columns">
        <Situations />
        <Requirements />
      </div>
      <NextSteps>
        Erkennen Sie Ihre Verwaltung wieder? Die Selbsteinschätzung fragt nach genau dieser Lage. Vorbereiten
        müssen Sie dafür nichts.
      </NextSteps>
    </div>
  );
}

function Situations() {
  return (
    <div>
      <section aria-labelledby="nebenbei" data-inhalt="Z2">
        <h2 id="nebenbei">IT läuft bei Ihnen nebenbei</h2>
        <p>
          Eine Stabsstelle für Digitalisierung gibt es nicht. Jemand kümmert sich neben dem eigentlichen Amt
          um Geräte, Verträge und Störungen. Für einen Vergleich von{' '}
          <Term id="betriebsmodell">Betriebsmodellen</Term> bleibt keine Zeit.
        </p>
      </section>
      <section aria-labelledby="angewiesen" data-inhalt="Z3">
        <h2 id="angewiesen">Sie sind auf andere angewiesen</h2>
        <p>
          Ein Dienstleister, ein <Term id="kommunales_rechenzentrum">kommunales Rechenzentrum</Term> oder eine
          einzelne Ansprechperson kennt Ihre Technik besser als Sie. Das kann gut funktionieren. Sie möchten
          aber klarer bestimmen, was Sie selbst entscheiden und was Sie abgeben.
        </p>
      </section>
      <section aria-labelledby="entscheidung">
        <h2 id="entscheidung">Eine Entscheidung steht an</h2>
        <p>
          Ein Vertrag endet, ein <Term id="server">Server</Term> muss ersetzt werden, ein Angebot für die{' '}
          <Term id="cloud">Cloud</Term> liegt vor. Bevor das Gremium berät, brauchen Sie eine belastbare
          Grundlage.
        </p>
      </section>
    </div>
  );
}

function Requirements() {
  return (
    <aside aria-labelledby="mitbringen">
      <h2 id="mitbringen">Was Sie mitbringen</h2>
      <p>
        Technisches Wissen brauchen Sie nicht. „Weiß ich nicht“ ist in der Selbsteinschätzung eine vollwertige
        Antwort: Daraus wird ein Punkt, den Sie bei der richtigen Stelle klären.
      </p>
      <h2>Für wen es weniger passt</h2>
      <p>
        Kommunen mit eigener IT-Abteilung und beschlossener IT-Strategie finden hier wenig Neues. Wer ein
        technisches Gutachten oder eine Prüfung der IT-Sicherheit sucht, ist an anderer Stelle richtig.
      </p>
    </aside>
  );
}

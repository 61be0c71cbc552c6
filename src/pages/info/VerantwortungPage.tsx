import { capitalised, numberWord } from '../../entscheidungsgrundlage/german.ts';
import { gapKinds, type Questionnaire, type Task, type Words } from '../../questionnaire/model.ts';
import { CardTable } from './CardTable.tsx';
import { models } from './content/betriebsmodelle.ts';
import { contractColumns, typicalGaps } from './content/verantwortung.ts';
import { LinkedText } from './LinkedText.tsx';
import { NextSteps } from './NextSteps.tsx';
import { SourceNote } from './SourceNote.tsx';
import { Term } from './Term.tsx';

/** The matrix of responsibility as an information page: what stays, what can be handed over, and usual gaps. */
export function VerantwortungPage({ questionnaire: { tasks, words } }: { questionnaire: Questionnaire }) {
  const kept = tasks.filter(({ stays }) => stays !== undefined);
  const delegable = tasks.filter(({ stays }) => stays === undefined);
  return (
    <div className="info">
      <h1>Wer ist wofür verantwortlich?</h1>
      <p className="lead">
        Tätigkeiten können Sie abgeben, Verantwortung nicht. An {tasks.length} Aufgaben sehen Sie, was immer
        bei der Kommune bleibt und was andere für Sie tun können.
      </p>
      <Answers />
      <section aria-labelledby="bleibt">
        <h2 id="bleibt">{capitalised(numberWord(kept.length))} Aufgaben, die bei der Kommune bleiben</h2>
        <p>
          Andere können vorbereiten und zuarbeiten. Entscheiden und unterschreiben müssen Sie selbst. Wörter
          wie <Term id="fachverfahren">Fachverfahren</Term> oder <Term id="personendaten">Personendaten</Term>{' '}
          erklärt das Glossar.
        </p>
        <TaskTable caption="Aufgaben, die sich nicht abgeben lassen" tasks={kept} />
      </section>
      <section aria-labelledby="abgeben">
        <h2 id="abgeben">
          {capitalised(numberWord(delegable.length))} Aufgaben, die andere ausführen können
        </h2>
        <p>
          Auch hier bleibt ein Teil bei Ihnen: vorgeben, freigeben, nachsehen. Was das ist, ist{' '}
          <strong>unsere Bewertungslogik</strong>, kein Zitat.
        </p>
        <TaskTable caption="Aufgaben, die andere ausführen können" tasks={delegable} />
        <SourceNote ids={['dsgvo28', 'dsgvo33', 'bsi_outsourcing', 'bsi_wiba', 'bewertungslogik']} />
      </section>
      <GapKinds gaps={words.gaps} />
      <TypicalGaps />
      <Contract />
      <NextSteps>
        Im Fragebogen sagen Sie zu jeder der {tasks.length} Aufgaben, wer sie heute erledigt. Das Ergebnis
        zeigt, was geklärt ist und wo eine Lücke bleibt.
      </NextSteps>
    </div>
  );
}

function Answers() {
  return (
    <section aria-labelledby="kurz" data-inhalt="E4">
      <h2 id="kurz">Zwei Leitfragen, kurz beantwortet</h2>
      <dl className="claims">
        <div>
          <dt>Was lässt sich auslagern, was muss man auslagern, was bleibt sinnvoll in der Kommune?</dt>
          <dd>
            Auslagern lässt sich fast jede Ausführung: <Term id="server">Server</Term> betreiben, Updates
            einspielen, Daten sichern. Abzugeben ist, wofür im Haus Wissen, Zeit oder Vertretung fehlen – oder
            was Recht und Satzung einem Träger zuweisen. In der Kommune bleiben Ziele, Entscheidungen und
            Kontrolle.
          </dd>
        </div>
        <div>
          <dt>Welche Verantwortung bleibt auch bei externer Vergabe?</dt>
          <dd>
            Fachlich: dass Bescheide stimmen und Rechte richtig vergeben sind. Organisatorisch: dass jemand
            steuert, prüft und im Notfall entscheidet. Rechtlich: der Datenschutz; die Kommune ist{' '}
            <Term id="verantwortlicher">Verantwortliche</Term>, der Dienstleister meist nur{' '}
            <Term id="auftragsverarbeiter">Auftragsverarbeiter</Term>.
          </dd>
        </div>
      </dl>
      <SourceNote ids={['bsi_outsourcing', 'kgst_rollen', 'dsgvo4']} />
    </section>
  );
}

function TaskTable({ caption, tasks }: { caption: string; tasks: readonly Task[] }) {
  return (
    <CardTable
      caption={<span className="visually-hidden">{caption}</span>}
      columns={['Aufgabe', 'Bleibt bei Ihnen', 'Können andere tun', 'Warum es zählt']}
      rows={tasks.map(({ id, name, hint, stays, remains, canDelegate, why }) => ({
        key: id,
        head: (
          <span id={id}>
            {name}
            {hint && <span className="task-hint"> {hint}</span>}
          </span>
        ),
        cells: [stays ?? remains ?? '–', canDelegate ?? '–', why],
      }))}
    />
  );
}

function GapKinds({ gaps }: Pick<Words, 'gaps'>) {
  return (
    <section aria-labelledby="luecken">
      <h2 id="luecken">Woran eine Lücke zu erkennen ist</h2>
      <p>
        Der Betriebskompass unterscheidet {numberWord(gapKinds.length)} Arten. Jede lässt sich mit einem
        klaren Schritt schließen.
      </p>
      <CardTable
        size="short"
        caption={<span className="visually-hidden">Arten von Lücken und was sie schließt</span>}
        columns={['So zeigt sich die Lücke', 'Das schließt sie']}
        rows={gapKinds.map((kind) => ({ key: kind, head: gaps[kind].what, cells: [gaps[kind].step] }))}
      />
    </section>
  );
}

function TypicalGaps() {
  return (
    <section aria-labelledby="typisch">
      <h2 id="typisch">Typische Lücken je Betriebsmodell</h2>
      <p>
        Das ist <strong>unsere Bewertungslogik</strong>: Hier lohnt sich ein zweiter Blick. Ob es bei Ihnen so
        ist, sagen erst Ihre eigenen Angaben. Was die Modelle bedeuten, steht unter{' '}
        <a href="/betriebsmodelle/">Betriebsmodelle im Vergleich</a>.
      </p>
      <ul className="cards">
        {models.map(({ id, name }) => (
          <li key={id}>
            <h3>{name}</h3>
            <ul className="text-list">
              {typicalGaps[id].map((gap) => (
                <li key={gap}>
                  <LinkedText text={gap} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contract() {
  return (
    <section aria-labelledby="vertrag">
      <h2 id="vertrag">So wird es verbindlich</h2>
      <p>
        Halten Sie die Zuständigkeiten in einer Tabelle fest und machen Sie sie zur Anlage des Vertrags. Eine
        solche <Term id="verantwortungsmatrix">Aufgaben- und Verantwortungsmatrix</Term> umfasst mindestens
        Betrieb, Hilfe bei Störungen, Updates, Sicherheit, Notfälle und Dokumentation. Jede Zeile sagt:
      </p>
      <dl className="columns-of-contract">
        {contractColumns.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { thresholds } from '../../assessment/level.ts';
import { severityTable } from '../../assessment/responsibilities.ts';
import { capitalised, listWords, numberWord } from '../../entscheidungsgrundlage/german.ts';
import { criterionWords } from '../../entscheidungsgrundlage/words.ts';
import { questionsOf } from '../../questionnaire/items.ts';
import {
  anchors,
  type Direction,
  gapKinds,
  type Questionnaire,
  type Words,
} from '../../questionnaire/model.ts';
import { CardTable } from './CardTable.tsx';
import { limits, ranks, validity } from './content/methodik.ts';
import { WayFigure } from './illustrations/WayFigure.tsx';
import { levelZones } from './levelZones.ts';
import { NextSteps } from './NextSteps.tsx';
import { SourceNote } from './SourceNote.tsx';
import { Term } from './Term.tsx';
import { WeightsOfQuestions } from './WeightsOfQuestions.tsx';

const number = (value: number): string => value.toLocaleString('de-DE');

/** How answers become an assessment, what the method cannot do, and how far it can be trusted. */
export function MethodikPage({ questionnaire }: { questionnaire: Questionnaire }) {
  const { directions, findings, tasks, version } = questionnaire;
  return (
    <div className="info">
      <h1>So entsteht die Einordnung</h1>
      <p className="lead">
        Jede Aussage im Ergebnis lässt sich bis zu Ihren Antworten zurückverfolgen. Hier steht, nach welchen
        Regeln gerechnet wird, und wo das Verfahren endet.
      </p>
      <WayFigure />
      <div className="two-columns">
        <div>
          <Scale questionnaire={questionnaire} />
          <Unknown />
          <Levels words={questionnaire.words} />
          <Findings count={findings.length} />
        </div>
        <Limits />
      </div>
      <Gaps count={tasks.length} words={questionnaire.words} />
      <Directions directions={directions} />
      <Validity version={version} />
      <NextSteps>
        Im Ergebnis öffnet jede Aussage ihre Gründe: die Antworten, ihr Gewicht und die Quelle. Die Begriffe
        erklärt das <a href="/glossar/">Glossar</a>.
      </NextSteps>
    </div>
  );
}

function Limits() {
  return (
    <aside aria-labelledby="grenzen">
      <h2 id="grenzen">Was das Verfahren nicht kann</h2>
      <ul className="text-list">
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </aside>
  );
}

function Scale({ questionnaire }: { questionnaire: Questionnaire }) {
  const questions = questionsOf(questionnaire);
  const scored = questions.filter((question) => 'score' in question && question.score).length;
  return (
    <section aria-labelledby="skala">
      <h2 id="skala">Von der Antwort zur Zahl</h2>
      <p>
        Der Fragebogen kennt {questions.length} Fragen. Davon zählen {scored} für die{' '}
        <Term id="bindung">Bindung</Term>, jede in genau einer von{' '}
        {numberWord(questionnaire.dimensions.length)} Dimensionen. Die übrigen steuern, was Sie gefragt
        werden, oder betreffen Zuständigkeiten, Kosten und Pläne.
      </p>
      <p>
        Eine Frage zählt oder sie steuert; beides zugleich tut keine. So kann eine bessere Antwort das
        Ergebnis nie verschlechtern.
      </p>
      <p>Jede Antwort steht an einer von fünf Stellen. Sie bedeuten in jeder Frage dasselbe:</p>
      <CardTable
        size="short"
        caption={<span className="visually-hidden">Die fünf Stellen der Skala</span>}
        columns={['Punkte', 'In Worten', 'Das heißt']}
        rows={anchors.map((points) => ({
          key: `${points}`,
          head: points,
          cells: [questionnaire.words.points[points].what, questionnaire.words.points[points].meaning],
        }))}
      />
      <p>
        Aus den Antworten einer Dimension entsteht ein gewichtetes Mittel. Eine Frage zählt einmal, zweimal
        oder dreimal. Fragt sie nach einzelnen <Term id="baustein">Bausteinen</Term>, zählt ein Baustein mehr,
        wenn sein Stillstand schneller spürbar ist. Die Gewichte sind unsere eigene Einschätzung.
      </p>
      <WeightsOfQuestions questionnaire={questionnaire} />
      <SourceNote ids={['bewertungslogik']} />
    </section>
  );
}

function Unknown() {
  return (
    <section aria-labelledby="weiss-ich-nicht">
      <h2 id="weiss-ich-nicht">Was „Weiß ich nicht“ bewirkt</h2>
      <p>
        Eine offene Antwort wird nie geraten und gilt nie als Mangel. Wir rechnen mit der günstigsten und mit
        der ungünstigsten Antwort. So wird aus einer Zahl eine Spanne. Die Wahrheit liegt darin, sofern Ihre
        übrigen Angaben stimmen.
      </p>
      <p>
        Jede offene Antwort kommt auf eine Liste: Was ist zu klären, und bei wem? Zuerst steht dort, wovon ein
        schwerer Befund abhängt. Dann folgt, was die Spanne bei wenig Aufwand am meisten verkleinert.
      </p>
    </section>
  );
}

function Levels({ words }: { words: Words }) {
  return (
    <section aria-labelledby="stufen">
      <h2 id="stufen">Stufen in Worten, mit einem Grenzbereich</h2>
      <p>
        Gezeigt wird ein Wort je Dimension. Die Grenzen liegen bei {number(thresholds.erhoeht)} und{' '}
        {number(thresholds.hoch)}, genau in der Mitte zwischen zwei Stellen der Skala. In der Nähe einer
        Grenze wäre ein einzelnes Wort zu genau. Dann stehen beide da:
      </p>
      <CardTable
        size="short"
        caption={<span className="visually-hidden">Von der Zahl zum Wort</span>}
        columns={['Wert', 'Wort im Ergebnis']}
        rows={levelZones(words).map((zone) => ({
          key: zone.words,
          head: `${number(zone.from)} bis ${number(zone.to)}`,
          cells: [zone.words],
        }))}
      />
      <p>
        Eine Spanne trägt alle Wörter, die sie berührt. Reicht sie von {words.levels.niedrig} bis{' '}
        {words.levels.hoch}, heißt es: „{words.levels.offen}“. Eine Gesamtnote gibt es nicht. Zwei Kommunen
        mit ganz verschiedenen Lagen bekämen sonst dieselbe.
      </p>
    </section>
  );
}

function Findings({ count }: { count: number }) {
  return (
    <section aria-labelledby="befunde">
      <h2 id="befunde">Befunde, die kein Mittelwert verdeckt</h2>
      <p>
        Ein Mittelwert kann Schweres verstecken. Deshalb prüfen {count} Regeln, ob bestimmte Antworten
        zusammentreffen. Ein Beispiel: Es gibt keine eigene Kopie der <Term id="backup">Datensicherung</Term>,
        und die Wiederherstellung wurde nie erprobt.
      </p>
      <p>
        Trifft eine Regel zu, steht sie als Satz im Ergebnis. Viele heben außerdem die Stufe ihrer Dimension
        an, ganz gleich, wie der Mittelwert ausfällt. Fehlen Angaben, heißt es „nicht auszuschließen“.
      </p>
    </section>
  );
}

function Gaps({ count, words }: { count: number; words: Words }) {
  return (
    <section aria-labelledby="luecken">
      <h2 id="luecken">Lücken in der Zuständigkeit</h2>
      <p>
        Bei {count} Aufgaben fragen wir, wer sie erledigt. Gezählt wird, wie viele geklärt sind; Punkte gibt
        es dafür nicht. Wie schwer eine Lücke wiegt, steht in dieser Tabelle und hängt von nichts anderem ab.
      </p>
      <CardTable
        size="short"
        caption={<span className="visually-hidden">Wie schwer eine Lücke wiegt</span>}
        columns={['Lücke', ...ranks.map(({ title }) => title)]}
        rows={gapKinds.map((kind) => ({
          key: kind,
          head: words.gaps[kind].what,
          cells: ranks.map(({ rank }) => words.severities[severityTable[kind][rank]]),
        }))}
      />
    </section>
  );
}

function Directions({ directions }: { directions: readonly Direction[] }) {
  return (
    <section aria-labelledby="richtungen">
      <h2 id="richtungen">Handlungsrichtungen ohne Rangliste</h2>
      <p>
        {capitalised(numberWord(directions.length))} Richtungen stehen immer in derselben Reihenfolge und
        bekommen gleich viel Platz:
      </p>
      <ol className="text-list">
        {directions.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
      <p>
        Zu jeder nennen wir Gründe dafür und dagegen, dazu die Wirkung auf{' '}
        {listWords(Object.values(criterionWords))}. Bei den Kosten gibt es ohne Ihre Zahlen kein Urteil.
      </p>
      <p>
        Ob eine Richtung in Betracht kommt, entscheiden nur ihre Voraussetzungen. „Belassen und absichern“
        kommt immer in Betracht. Eine Rangliste gäbe mehr Sicherheit vor, als da ist: In Proberechnungen
        genügte ein Kriterium mehr, um sie umzuwerfen.
      </p>
    </section>
  );
}

function Validity({ version }: Pick<Questionnaire, 'version'>) {
  return (
    <section aria-labelledby="belastbar">
      <h2 id="belastbar">Wie belastbar ist das?</h2>
      <p>Die Rechnung ist geprüft. Wie gut sie die Wirklichkeit trifft, ist es noch nicht.</p>
      <dl className="claims">
        {validity.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="source">
        Fassung {version} des Fragenbestands. Sie steht auch in jedem Dokument. Ändern sich Punkte, Gewichte
        oder Grenzen, beginnt eine neue Hauptfassung; deren Ergebnisse vergleicht man nicht mit älteren.
      </p>
    </section>
  );
}

import { thresholds } from '../../assessment/level.ts';
import { severityTable } from '../../assessment/responsibilities.ts';
import { capitalised, numberWord } from '../../entscheidungsgrundlage/german.ts';
import { criterionWords } from '../../entscheidungsgrundlage/words.ts';
import { type Direction, gapKinds, type Words } from '../../questionnaire/catalogue.ts';
import { listWords } from '../../questionnaire/germanList.ts';
import { questionsOf } from '../../questionnaire/items.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { anchors } from '../../questionnaire/question.ts';
import { CardTable } from './CardTable.tsx';
import { limits, methodik, ranks, validity } from './content/methodik.ts';
import { WayFigure } from './illustrations/WayFigure.tsx';
import { LinkedText } from './LinkedText.tsx';
import { levelZones } from './levelZones.ts';
import { NextSteps } from './NextSteps.tsx';
import { Entries, Items, Paragraphs } from './Prose.tsx';
import { RegisterOfDecisions } from './RegisterOfDecisions.tsx';
import { SourceNote } from './SourceNote.tsx';
import { WeightsOfQuestions } from './WeightsOfQuestions.tsx';

const number = (value: number): string => value.toLocaleString('de-DE');

/** How answers become an assessment, what the method cannot do, and how far it can be trusted. */
export function MethodikPage({ questionnaire }: { questionnaire: Questionnaire }) {
  const { directions, findings, tasks, version } = questionnaire;
  return (
    <div className="info">
      <h1>{methodik.page.title}</h1>
      <p className="lead">{methodik.page.lead}</p>
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
        <LinkedText text={methodik.page.next} />
      </NextSteps>
    </div>
  );
}

function Limits() {
  return (
    <aside aria-labelledby="grenzen">
      <h2 id="grenzen">{methodik.limits.title}</h2>
      <ul className="text-list">
        <Items texts={limits} />
      </ul>
    </aside>
  );
}

function Scale({ questionnaire }: { questionnaire: Questionnaire }) {
  const questions = questionsOf(questionnaire);
  const scored = questions.filter((question) => 'score' in question && question.score).length;
  return (
    <section aria-labelledby="skala">
      <h2 id="skala">{methodik.scale.title}</h2>
      <p>
        <LinkedText
          text={methodik.scale.questions(
            questions.length,
            scored,
            numberWord(questionnaire.dimensions.length),
          )}
        />
      </p>
      <Paragraphs texts={methodik.scale.paragraphs} />
      <CardTable
        size="short"
        caption={<span className="visually-hidden">{methodik.scale.caption}</span>}
        columns={methodik.scale.columns}
        rows={anchors.map((points) => ({
          key: `${points}`,
          head: points,
          cells: [questionnaire.words.points[points].what, questionnaire.words.points[points].meaning],
        }))}
      />
      <p>
        <LinkedText text={methodik.scale.mean} />
      </p>
      <WeightsOfQuestions questionnaire={questionnaire} />
      <RegisterOfDecisions questionnaire={questionnaire} />
      <SourceNote ids={['bewertungslogik']} />
    </section>
  );
}

function Unknown() {
  return (
    <section aria-labelledby="weiss-ich-nicht">
      <h2 id="weiss-ich-nicht">{methodik.unknown.title}</h2>
      <Paragraphs texts={methodik.unknown.paragraphs} />
    </section>
  );
}

function Levels({ words }: { words: Words }) {
  return (
    <section aria-labelledby="stufen">
      <h2 id="stufen">{methodik.levels.title}</h2>
      <p>{methodik.levels.text(number(thresholds.erhoeht), number(thresholds.hoch))}</p>
      <CardTable
        size="short"
        caption={<span className="visually-hidden">{methodik.levels.caption}</span>}
        columns={methodik.levels.columns}
        rows={levelZones(words).map((zone) => ({
          key: zone.words,
          head: `${number(zone.from)} bis ${number(zone.to)}`,
          cells: [zone.words],
        }))}
      />
      <p>{methodik.levels.spans(words.levels)}</p>
    </section>
  );
}

function Findings({ count }: { count: number }) {
  return (
    <section aria-labelledby="befunde">
      <h2 id="befunde">{methodik.findings.title}</h2>
      <p>
        <LinkedText text={methodik.findings.text(count)} />
      </p>
      <p>{methodik.findings.effect}</p>
    </section>
  );
}

function Gaps({ count, words }: { count: number; words: Words }) {
  return (
    <section aria-labelledby="luecken">
      <h2 id="luecken">{methodik.gaps.title}</h2>
      <p>{methodik.gaps.text(count)}</p>
      <CardTable
        size="short"
        caption={<span className="visually-hidden">{methodik.gaps.caption}</span>}
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
      <h2 id="richtungen">{methodik.directions.title}</h2>
      <p>{methodik.directions.text(capitalised(numberWord(directions.length)))}</p>
      <ol className="text-list">
        {directions.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
      <p>{methodik.directions.reasons(listWords(Object.values(criterionWords)))}</p>
      <p>{methodik.directions.placement}</p>
    </section>
  );
}

function Validity({ version }: Pick<Questionnaire, 'version'>) {
  return (
    <section aria-labelledby="belastbar">
      <h2 id="belastbar">{methodik.validity.title}</h2>
      <p>{methodik.validity.text}</p>
      <dl className="claims">
        <Entries entries={validity} />
      </dl>
      <p className="source">{methodik.validity.note(version)}</p>
    </section>
  );
}

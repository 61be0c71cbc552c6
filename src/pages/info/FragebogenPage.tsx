import type { Questionnaire } from '../../questionnaire/model.ts';
import { parseText, plain } from '../../questionnaire/richText.ts';
import { Blank } from './ausfuellen/Boxes.tsx';
import { conditionSentences } from './ausfuellen/conditionWords.ts';
import { QuestionOnPaper } from './ausfuellen/QuestionOnPaper.tsx';
import { inPairs, type SheetPart, sheetOf } from './ausfuellen/sheet.ts';
import { fragebogen } from './content/fragebogen.ts';
import { NextSteps } from './NextSteps.tsx';
import { Items } from './Prose.tsx';

type PageProps = { questionnaire: Questionnaire };
type SheetProps = PageProps & { parts: readonly SheetPart[] };

/** All questions as a sheet to be printed and filled in by hand; on paper it is complete by itself. */
export function FragebogenPage({ questionnaire }: PageProps) {
  const parts = sheetOf(questionnaire);
  return (
    <div className="info sheet">
      <h1>{fragebogen.page.title}</h1>
      <p className="lead">{fragebogen.page.lead}</p>
      <p className="no-print">{fragebogen.page.print}</p>
      <Guide version={questionnaire.version} />
      {parts.map((part) => (
        <Part key={part.section.id} questionnaire={questionnaire} parts={parts} part={part} />
      ))}
      <Words questionnaire={questionnaire} parts={parts} />
      <NextSteps>{fragebogen.page.next}</NextSteps>
    </div>
  );
}

function Guide({ version }: Pick<Questionnaire, 'version'>) {
  const { title, items, municipality, date } = fragebogen.guide;
  return (
    <section aria-labelledby="anleitung">
      <h2 id="anleitung">{title}</h2>
      <ul className="text-list">
        <Items texts={items} />
      </ul>
      <p className="sheet-of">
        {municipality} <Blank /> {date} <Blank />
      </p>
      <p className="hint">{fragebogen.guide.version(version)}</p>
    </section>
  );
}

function Part({ questionnaire, parts, part }: SheetProps & { part: SheetPart }) {
  const { section, number, questions } = part;
  const id = `teil-${number}`;
  return (
    <section className="sheet-part" aria-labelledby={id}>
      <h2 id={id}>{fragebogen.part(number, section.title)}</h2>
      {section.intro && <p>{section.intro}</p>}
      {conditionSentences({ questionnaire, parts }, section.when).map((sentence) => (
        <p className="asked-when" key={sentence}>
          {sentence}
        </p>
      ))}
      {inPairs(questions).map((pair) => (
        <div key={pair[0]?.question.id} className={pair.length > 1 ? 'asked-pair' : undefined}>
          {pair.map((each) => (
            <QuestionOnPaper
              key={each.question.id}
              {...each}
              questionnaire={questionnaire}
              parts={parts}
              part={part}
            />
          ))}
        </div>
      ))}
    </section>
  );
}

/** What the linked words mean: on paper no link can be followed. */
function Words({ questionnaire: { glossary }, parts }: SheetProps) {
  const used = new Set(
    parts
      .flatMap(({ questions }) => questions)
      .flatMap(({ question }) => parseText(question.help ?? ''))
      .map(({ term }) => term),
  );
  return (
    <section aria-labelledby="woerter">
      <h2 id="woerter">{fragebogen.words.title}</h2>
      <dl className="sheet-words">
        {glossary
          .filter(({ id }) => used.has(id))
          .map(({ id, term, text }) => (
            <div key={id}>
              <dt>{term}</dt>
              <dd>{plain(text)}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

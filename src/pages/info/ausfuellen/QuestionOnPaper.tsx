import type { Questionnaire } from '../../../questionnaire/model.ts';
import type { Question } from '../../../questionnaire/question.ts';
import { fragebogen } from '../content/fragebogen.ts';
import { LinkedText } from '../LinkedText.tsx';
import { Answer } from './Answer.tsx';
import { Blank } from './Boxes.tsx';
import { conditionSentences, entrySentences } from './conditionWords.ts';
import { entriesOf, printed, type SheetPart, type SheetQuestion } from './sheet.ts';

const words = fragebogen.question;

type QuestionOnPaperProps = SheetQuestion & {
  questionnaire: Questionnaire;
  parts: readonly SheetPart[];
  part: SheetPart;
};

/** One question with its number, when it is to be filled in, who usually knows, and room for the answer. */
export function QuestionOnPaper({ questionnaire, parts, part, question, number }: QuestionOnPaperProps) {
  const sheet = { questionnaire, parts };
  const contact = questionnaire.contacts.find(({ id }) => id === question.askWhom);
  const conditions = [
    ...conditionSentences(sheet, question.when),
    ...entrySentences(sheet, entriesOf(question)),
  ];
  return (
    <div className={'rows' in question ? 'asked asked-wide' : 'asked'}>
      <p className="asked-place">
        <span>{words.place(part.number, number, part.questions.length)}</span>
        {contact && (
          <span>
            {words.contact} {contact.label}
          </span>
        )}
      </p>
      <h3>{question.title}</h3>
      {question.help && (
        <p className="hint">
          <LinkedText text={question.help} />
        </p>
      )}
      {question.optional && <p className="hint">{words.optional}</p>}
      {conditions.map((sentence) => (
        <p className="asked-when" key={sentence}>
          {sentence}
        </p>
      ))}
      <Answer question={asPrinted(questionnaire, parts, question)} questionnaire={questionnaire} />
      <p className="asked-note">
        {words.note} <Blank />
      </p>
    </div>
  );
}

function asPrinted(questionnaire: Questionnaire, parts: readonly SheetPart[], question: Question): Question {
  if (question.kind === 'matrix')
    return { ...question, rows: printed(questionnaire, parts, question, question.rows) };
  if (question.kind === 'multi')
    return { ...question, options: printed(questionnaire, parts, question, question.options) };
  return question;
}

import type { EditorialDecision } from '../../questionnaire/catalogue.ts';
import { listWords } from '../../questionnaire/germanList.ts';
import { findQuestion } from '../../questionnaire/items.ts';
import type { Questionnaire } from '../../questionnaire/model.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { registerTopics } from './content/register.ts';
import { LinkedText } from './LinkedText.tsx';
import { SourceNote } from './SourceNote.tsx';

/** Longer lists are only counted: the text says what they have in common. */
const mostNames = 8;

const kindOf = ({ about: [first = ''] }: EditorialDecision): string => first.split(':')[0] ?? '';

/** What a decision is about, by name; nothing where only the register itself has a word for it. */
function subjects(questionnaire: Questionnaire, { about }: EditorialDecision): string {
  const { bausteine, models = [], directions, findings } = questionnaire;
  const names = about.flatMap((each) => {
    const [kind = '', id = ''] = each.split(':');
    const named: Record<string, string | undefined> = {
      frage: findQuestion(questionnaire, id)?.short,
      baustein: bausteine.find((baustein) => baustein.id === id)?.name,
      modell: models.find((model) => model.id === id)?.name,
      richtung: directions.find((direction) => direction.id === id)?.title,
      befund: findings.find((finding) => finding.id === id)?.title,
    };
    return named[kind] ?? [];
  });
  if (names.length === 0) return '';
  return names.length > mostNames ? '' : `${listWords(names)}: `;
}

/** Every decision of the editors that is not a fact, with its reason and source, by what it is about. */
export function RegisterOfDecisions({ questionnaire }: { questionnaire: Questionnaire }) {
  const { register = [] } = questionnaire;
  if (register.length === 0) return null;
  const topics = registerTopics.filter(({ kind }) => register.some((entry) => kindOf(entry) === kind));
  return (
    <Disclosure summary={`Register: ${register.length} Festlegungen mit ihrem Grund`} className="weights">
      <dl>
        {topics.map(({ kind, title }) => (
          <div key={kind}>
            <dt>{title}</dt>
            {register
              .filter((entry) => kindOf(entry) === kind)
              .map((entry) => (
                <dd key={entry.id}>
                  <LinkedText text={`${subjects(questionnaire, entry)}${entry.text}`} />
                  {entry.sources.length > 0 && <SourceNote ids={entry.sources} />}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

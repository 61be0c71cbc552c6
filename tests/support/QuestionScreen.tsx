import { QuestionScreen as Screen } from '../../src/pages/fragebogen/QuestionScreen.tsx';
import { RowsQuestion } from '../../src/pages/fragebogen/RowsQuestion.tsx';

/** The questions on screen, of any kind; the site fetches what asks about rows on its own. */
export const QuestionScreen = () => <Screen Rows={RowsQuestion} />;

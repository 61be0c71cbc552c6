/** What the host of the site writes down about a visit. */
export type ServerLogs =
  | { kind: 'none' }
  /** `days`: after how many days the entries are deleted. */
  | { kind: 'shortened' | 'complete'; days: number };

export type PostalAddress = { street: string; postalCode: string; town: string };

/**
 * „Betreiberangaben“: the person behind the site, as imprint, privacy notice and contact show them.
 * One value of this type feeds all pages.
 */
export type Operator = {
  /** The particulars are invented and must be replaced before the site goes public. */
  isSample: boolean;
  name: string;
  /** One line on what the person does. */
  role: string;
  address: PostalAddress;
  email: string;
  /** National form with spaces, e.g. „030 23125 123“. */
  phone: string;
  /** Picture in `public/`; size in pixels, so that nothing moves while it loads. */
  photo?: { src: string; alt: string; width: number; height: number };
  /** VAT identification number (USt-IdNr.) or business identification number, if there is one. */
  taxId?: { label: string; number: string };
  /** Address of the site without a slash at the end. */
  siteUrl: string;
  hosting: { name: string; address: PostalAddress; logs: ServerLogs };
  /** Data protection authority of the Land in which the operator sits. */
  supervisoryAuthority: { name: string; address: PostalAddress };
  /** Working days within which a request is usually answered; nothing is promised where this is missing. */
  responseDays?: number;
  /** Weeks from the order to the finished work, as the operator usually needs them. */
  weeksOfWork?: { from: number; to: number };
  /** Months after which letters and e-mails of a request without a contract are deleted at the latest. */
  correspondenceMonths: number;
  /** The site is served together with the service that takes requests (`server/`); otherwise it is never asked. */
  contactService: boolean;
  /** The first talk costs nothing; where this is missing, nothing is said of its price. */
  firstTalkIsFree?: true;
  /** Day (ISO 8601) on which a lawyer has read imprint and privacy notice; without it both say that none has. */
  legalReviewOn?: string;
};

/** `tel:` link of a German number in national form. */
export const phoneLink = (phone: string): string => `tel:${phone.replaceAll(/\D/g, '').replace(/^0/, '+49')}`;

/** When an answer comes, as a sentence; empty where the operator has promised nothing. */
export const responseWords = ({ responseDays }: Pick<Operator, 'responseDays'>): string =>
  responseDays === undefined
    ? ''
    : ` In der Regel erhalten Sie binnen ${responseDays}\u00a0Arbeitstagen eine Antwort.`;

/** „3–4 Wochen“; undefined where the operator has not said. */
export const weeksWords = ({ weeksOfWork }: Pick<Operator, 'weeksOfWork'>): string | undefined =>
  weeksOfWork && `${weeksOfWork.from}–${weeksOfWork.to}\u00a0Wochen`;

/** What is free and what is paid, said before any form. */
export const pricesOf = ({ firstTalkIsFree }: Pick<Operator, 'firstTalkIsFree'>): string =>
  `Nichts kosten diese Website, die Selbsteinschätzung und die Entscheidungsgrundlage, die daraus entsteht${
    firstTalkIsFree ? ', ebenso das Erstgespräch' : ''
  }. Bezahlt wird eine Beratung, die Sie danach beauftragen.`;

/** What is said about the legal texts of the site. */
export const legalReview = {
  done: (date: string) => `Rechtlich geprüft am ${date}.`,
  pending: (date: string) => `Die genannten Vorschriften sind noch nicht rechtlich geprüft (Stand ${date}).`,
};

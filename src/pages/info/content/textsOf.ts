/** Day on which the legal texts and the statement on accessibility were last compared with the site. */
export const textsOf = '23.11.2026';

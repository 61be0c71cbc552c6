/** An entry of a description list: what it is about, and what is said about it. Both may hold links. */
export type Entry = { term: string; text: string };

import type { ContactRequest } from '../src/erstgespraech/contract/request.ts';

/** `waiting` for the mail server, `delivered` to it, or given up (`dead`) and kept for the operator. */
export type State = 'waiting' | 'delivered' | 'dead';

/** What is known about a request without its content; holds nothing about a person. Times in milliseconds since 1970. */
export type Row = {
  id: string;
  state: State;
  attempts: number;
  acceptedAt: number;
  nextAt: number;
  deliveredAt: number | undefined;
  /** Short code of the last failure, e.g. `EAUTH 535`. */
  lastError: string | undefined;
};
export type StoredRequest = Row & {
  /** Undefined once the content was wiped. */
  request: ContactRequest | undefined;
};

/** `same`: stored before with this content. `other`: the id is taken by other content. */
export type Acceptance = 'new' | 'same' | 'other';
export type Counts = { waiting: number; dead: number; oldestAcceptedAt: number | undefined };
/**
 * Points in time: `content` of requests delivered up to then goes, the `fingerprint` of wiped content and the whole `row` of
 * delivered requests accepted up to then, and everything `unsent` accepted up to then.
 */
export type PurgeTimes = { content: number; fingerprint: number; row: number; unsent: number };
/** `unsent`: ids of requests that were never handed over. `clean` is false while another process keeps old pages alive. */
export type Purged = { wiped: number; removed: number; unsent: string[]; clean: boolean };

/**
 * Keeps requests until they are delivered and their time is over. The one seam between the service and its database: all
 * methods are asynchronous so that an engine on another machine can take its place. All reject when the database fails.
 */
export interface Store {
  /** Resolves only when the request is safely on disk. `hash` stands for its content. */
  accept(request: ContactRequest, hash: string, now: number): Promise<Acceptance>;
  /** Whether an id is taken, without storing anything. */
  known(id: string, hash: string): Promise<'same' | 'other' | undefined>;
  /** Waiting requests whose next attempt is due, oldest first. */
  due(now: number, count: number): Promise<Row[]>;
  delivered(id: string, now: number): Promise<void>;
  /** Counts a failed attempt; `nextAt` undefined gives the request up. */
  failed(id: string, error: string, nextAt: number | undefined): Promise<void>;
  /** Makes all waiting requests due at once. */
  hurry(now: number): Promise<void>;
  /** Puts a request back to its first attempt. False when its content is gone. */
  retry(id: string, now: number): Promise<boolean>;
  rows(): Promise<Row[]>;
  read(id: string): Promise<StoredRequest | undefined>;
  /** Erases a request and its content. False when there is none. */
  remove(id: string): Promise<boolean>;
  counts(): Promise<Counts>;
  /** Erases what is over, so that no byte of it stays in the files. */
  purge(times: PurgeTimes): Promise<Purged>;
  /** When the operator was last warned by mail; 0 if never. */
  lastWarning(): Promise<number>;
  warned(now: number): Promise<void>;
  /** Writes a consistent copy to a new file. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

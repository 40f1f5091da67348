import type { Interruption } from './interruption.ts';

/** Everything outside the program, so that tests can hand in a world of their own. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path that relative ones are read from. */
  readonly cwd: string;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: FileSystem;
  /** Cores that the process may use. */
  readonly cores: number;
  readonly process: { readonly id: number; readonly host: string; isAlive(id: number): boolean };
  /** Milliseconds since 1970. */
  now(): number;
  /** Asks a person, on standard error; throws an InterruptedError where they would rather not. */
  ask(question: Question): Promise<string>;
  /** The machine's own zone, offered as an answer and nothing more. */
  guessTimeZone(): string;
  /** Ctrl-C, or the process is asked to end. */
  readonly interruption: Interruption;
  /** From now on memory is worth more than the time to tidy it up, in all threads. */
  spareMemory(): void;
  /** Starts a thread that plans units; `hear` is told what it tells before it answers. */
  startThread(start: unknown, hear: (told: unknown) => void): Promise<Thread>;
  /** Whether the solver that proves plans is installed. */
  hasSolver(): Promise<boolean>;
  /** Lets waiting signals arrive; long work calls it between its steps. */
  breathe(): Promise<void>;
  /** For a command that is about a server. */
  connect(): Promise<Network>;
}

/** HTTP and nothing above it. */
export interface Network {
  /** Sends one request and follows no redirect. Never throws for what a server or the network does. */
  exchange(request: HttpRequest): Promise<HttpAnswer | HttpFailure>;
  pause(milliseconds: number): Promise<void>;
}

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Milliseconds for everything, the answer's text included. */
  readonly timeout: number;
  /** Bytes of an answer, at most. */
  readonly limit: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly text: string;
}

export interface HttpFailure {
  readonly failure:
    | 'timeout'
    | 'reset'
    | 'refused'
    | 'unknown-host'
    | 'busy-name'
    | 'certificate'
    | 'too-large'
    | 'other';
  /** The system's or the library's own word for it. */
  readonly code: string | null;
}

/** One question is answered at a time. */
export interface Thread {
  ask(message: unknown): Promise<unknown>;
  end(): Promise<void>;
}

export interface Input {
  readonly isTTY: boolean;
  /** Everything up to the end, or null once more than `limit` bytes have come. */
  readAll(limit: number): Promise<Uint8Array | null>;
}

export interface Question {
  readonly message: string;
  /** Taken where nothing is typed. */
  readonly fallback: string | null;
  /** Nobody is to read the answer over a shoulder. */
  readonly isSecret?: boolean;
  /** What is wrong with an answer, or null. */
  readonly check: (answer: string) => string | null;
}

export interface Output {
  readonly isTTY: boolean;
  /** Done when the whole text has been handed over. A reader that is gone is no error. */
  write(text: string): Promise<void>;
}

export interface FileStatus {
  readonly kind: 'file' | 'folder' | 'other';
  /** Bytes. */
  readonly size: number;
}

/**
 * The disk. Synchronous, so that no signal can come between two steps that belong together.
 * Failures throw Node's own errors, with their `code`.
 */
export interface FileSystem {
  /** Null where there is nothing; follows links. */
  status(path: string): FileStatus | null;
  read(path: string): Uint8Array;
  /** Creates the file or fails with EEXIST. */
  create(path: string, content: string | Uint8Array): void;
  /** Adds to the end of a file. */
  append(path: string, content: string | Uint8Array): void;
  /** Replaces `to` in one step. */
  rename(from: string, to: string): void;
  /** A second name for the same file. */
  link(from: string, to: string): void;
  remove(path: string): void;
  /** Creates one folder or fails with EEXIST. */
  createFolder(path: string): void;
  /** Fails where it is not empty. */
  removeFolder(path: string): void;
  /** Names, in order. */
  list(path: string): string[];
}

/** Thrown where an interruption is noticed; exit code 130. */
export class InterruptedError extends Error {}

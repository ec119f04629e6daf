/** The shapes that travel between Python, the page and the component. */

export type Tree = number | { var: string } | (string | Tree)[];
export type Values = Record<string, number | null>;
export type Answer = unknown;
export type Texts = Record<string, string>;

export interface Reading {
  value: number | null;
  problem: string | null;
  candidates: number[];
  isSum: boolean;
}

export interface Result {
  id: string;
  status: string;
  mistake: string | null;
  message: string;
  help: string;
  score: number | null;
  version: string;
}

/** An answer key; `check` differs by kind and is documented with the engine. */
export interface Key {
  id: string;
  kind: string;
  version: string;
  format: "html" | "markdown";
  edition: string;
  title: string;
  minutes: number;
  essential: boolean;
  section: string | null;
  prediction: boolean;
  reveals: string | null;
  hints: string[];
  success: string;
  solution: { text: string; value: Answer };
  attempts: number;
  check: any;
}

/** A lesson that an opinion may recommend; a notebook has no address for it. */
export interface Lesson {
  page: string;
  title: string;
  reason: string;
  address: string;
}

/** Sentences of the engine and labels of the interface, both written in Python. */
export interface Language {
  sentences: Texts;
  labels: Texts;
  about: About;
}

/** Which course this is, and its content version; both empty where the host does not know. */
export interface About {
  course: string;
  content: string;
}

/** What an evaluator needs to know. */
export interface Context {
  key: Key;
  sentences: Texts;
}

/** What the browser keeps of one exercise. */
export interface SavedRecord {
  answer: Answer;
  attempts: number;
  status: string;
  hints: number;
  times: { first: string; last: string; passed: string | null };
  version: string;
  /** Other versions of the exercise in which it was right; only after two browsers have met. */
  passedIn?: string[];
  /** What the fields of a plan said before, the last first; in a document, and in a merge. */
  before?: Record<string, string[]>;
}

/** Something that can be handed in by itself; an open one is never incomplete. */
export interface HandInScope {
  value: string;
  name: string;
  group: string;
  isOpen: boolean;
  exercises: { id: string; title: string; needsPython: boolean; address: string }[];
}

/** What is handed in: `hand_in.schema.json`. */
export interface HandInDocument {
  format: string;
  schema: number;
  course: string;
  content: string;
  edition: string;
  alias: string;
  created: string;
  nonce: string;
  answers: Record<string, {
    answer: Answer; attempts: number; hints: number; version: string; last?: string; unverified?: string;
  }>;
  sha256: string;
}

/** All that one browser keeps: `progress.schema.json`. */
export interface ProgressDocument {
  format: "progreso";
  schema: 1;
  course: string;
  content: string;
  created: string;
  editions: Editions;
  /** Answers that a later one has taken the place of. */
  aside?: Placed[];
}

/** A record and where it belongs. */
export interface Placed {
  edition: string;
  id: string;
  record: SavedRecord;
}

/** Records by edition and by exercise. */
export type Editions = Record<string, Record<string, SavedRecord>>;

/** The course as «Mi progreso» shows it; in a notebook the addresses are empty. */
export interface Outline extends About {
  edition: string;
  parts: { name: string; lessons: OutlineLesson[] }[];
  labels: Texts;
}

export interface OutlineLesson {
  title: string;
  address: string;
  exercises: OutlineExercise[];
}

export interface OutlineExercise {
  id: string;
  title: string;
  kind: string;
  minutes: number;
  essential: boolean;
  needsPython: boolean;
  prediction: boolean;
  version: string;
}

/** An exercise that asks for a line of the learner's plan, and where it stands. */
export interface PlanLine {
  id: string;
  field: string;
  page: string;
  address: string;
  numbers: { id: string; label: string; unit: string }[];
}

/** A field of a plan with sections; `takes` names the exercises and fields it may come from. */
export interface DocumentField {
  id: string;
  name: string;
  heading: boolean;
  unit: string;
  takes: [string, string][];
}

/** The exercise that gathers the plan, and where it stands. */
export interface PlanPage {
  id: string;
  page: string;
  address: string;
  fields: DocumentField[];
}

/** What a plan says so far. */
export interface PlanParts {
  items: PlanItem[];
  sections: { name: string; text: string; isTyped: boolean; items: PlanItem[] }[];
  others: string[];
  missing: { name: string; pages: string[] }[];
  numbers: { page: string; items: PlanItem[] }[];
  marks: PlanMark[];
}

/** A line of the rubric, ticked or not. */
export interface PlanMark {
  text: string;
  ticked: boolean;
}

export interface PlanItem {
  name: string;
  value: string;
}

export interface AnswerStore {
  available: boolean;
  elsewhere(id: string): SavedRecord[];
  read(id: string): SavedRecord | null;
  /** What fields said before they were emptied or replaced, the last first. */
  before(id: string): Record<string, string[]>;
  keepBefore(id: string, field: string, text: string): void;
  writeBefore(id: string, said: Record<string, string[]>): "" | "full" | "absent";
  /** Every record of this edition, by id. */
  all(): Record<string, SavedRecord>;
  /** The editions of this copy of the course that something is kept of. */
  editions(): string[];
  /** Hears what other tabs keep of this edition: the id, or null for everything. */
  onNews(hear: (id: string | null) => void): void;
  /** Every record of this edition that is aside, the oldest first. */
  asides(): { id: string, record: SavedRecord }[];
  /** Keeps a record that another one has taken the place of. */
  aside(id: string, record: SavedRecord): "" | "full" | "absent";
  putAside(id: string): void;
  write(id: string, record: SavedRecord | null): "" | "full" | "absent";
}

/** How one kind of exercise reads and shows an answer. */
export interface Control {
  read(form: HTMLFormElement, key: Key): Answer;
  write(form: HTMLFormElement, answer: Answer, key: Key): void;
  attach?(form: HTMLFormElement, key: Key, language: Language): void;
  refresh?(form: HTMLFormElement, key: Key, language: Language): void;
  missing?(form: HTMLFormElement, language: Language): void;
  cleared?(form: HTMLFormElement, language: Language): void;
}

/** One exercise that has come to life. */
export interface Exercise {
  section: HTMLElement;
  form: HTMLFormElement;
  key: Key;
  control: Control;
  language: Language;
  store: AnswerStore;
  record: SavedRecord;
  /** The time of what was last read from the store or written to it; empty if nothing was. */
  known: string;
  /** When something was last typed here, in milliseconds. */
  typedAt: number;
  /** Whether what is on screen is nowhere else. */
  isUnsaved: boolean;
  /** What went wrong last, to notice when it happens again. */
  lastMistake: string;
  /** Checks with the page's Python, where there is one; null if nothing was checked. */
  live?: (early: (result: Result) => void) => Promise<Result | null>;
  /** Whether that Python cannot be had for now. */
  stranded?: boolean;
}

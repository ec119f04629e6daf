/** What `data.py` writes into the page. People and exercises are named by their place in these lists. */

export interface Exercise {
  id: string;
  title: string;
  /** Where it belongs: a page, or a part where pages were not at hand. */
  lesson: string;
  /** Its page; empty where pages were not at hand. */
  page: string;
  kind: string;
  minutes: number;
  counts: boolean;
  essential: boolean;
  /** What a learner is told, by the mistake's id. */
  mistakes: Record<string, string>;
}

/** An exercise's answers: one character or one number for each person. */
export interface Column {
  outcomes: string;
  /** In base 36; the last digit stands for more, too. */
  attempts: string;
  /** Those between 0 and 1, by person. */
  scores: Record<string, number>;
  made: number[];
  told: number[];
  given: number[];
  /** What `made`, `told` and `given` point into. */
  mistakes: string[];
  messages: string[];
  answers: string[];
}

export interface Person {
  name: string;
  key: string;
  receipt: string;
  created: string;
  handIns: number;
  /** Between 0 and 1; null where a person has to decide. */
  score: number | null;
  notes: string[];
}

export interface Row {
  exercise: string;
  outcomes: Record<string, number>;
  mistakes: Record<string, number>;
  wrong: string;
  wrong_count: number;
}

export interface Summary {
  people: number;
  answers: number;
  explain: { exercise: string; mistake: string; people: number[]; answered: number; weight: number }[];
  stuck: { person: number; exercises: string[] }[];
  missing: { lesson: string; people: number[] }[];
  not_theirs: { outcome: string; exercise: string; people: number[]; message: string }[];
  rows: Row[];
}

export interface Data {
  edition: string;
  isolation: string;
  grader: string;
  site: string;
  attemptsOfStuck: number;
  essentialWeight: number;
  lessons: { id: string; title: string }[];
  exercises: Exercise[];
  columns: Column[];
  people: Person[];
  summary: Summary;
}

/** What came of an answer, as one sees it. */
export interface Outcome {
  id: string;
  sign: string;
  word: string;
}

/** One person's answer to one exercise. */
export interface Cell {
  outcome: Outcome;
  isStuck: boolean;
  attempts: number;
  answer: string;
  /** What the learner is told; empty where there is nothing to say. */
  message: string;
  mistake: string;
  score: number | null;
}

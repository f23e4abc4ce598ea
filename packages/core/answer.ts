/**
 * One given answer: a code, an ISO day, a text or a pseudonym as string; a whole number; the chosen codes of a
 * multi variable in value-set order. "Not answered" is the absence of the key, never `null`, `''` or `[]`.
 */
export type Answer = string | number | readonly string[]

/** A record's answers by variable id. */
export type Answers = Readonly<Record<string, Answer | undefined>>

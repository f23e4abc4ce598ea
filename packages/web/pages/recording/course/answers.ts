import type { Answer, Answers } from '@lyhord/core'

/** Whether two answers are the same; order counts, as multi answers always stand in value-set order. */
export const sameAnswer = (a: Answer | undefined, b: Answer | undefined): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  return a.length === b.length && a.every((code, i) => code === b[i])
}

/** Ids of the variables whose answers differ, in the order of `a` and then `b`. */
export const differingIds = (a: Answers, b: Answers): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((id) => !sameAnswer(a[id], b[id]))

export const sameAnswers = (a: Answers, b: Answers): boolean => differingIds(a, b).length === 0

/** The answers with one more, or with one taken away when it is `undefined`. */
export const withAnswer = (answers: Answers, id: string, answer: Answer | undefined): Answers => {
  const { [id]: _, ...others } = answers
  return answer === undefined ? others : { ...others, [id]: answer }
}

import { type Answers, consequencesIn, type Finding, type Judge } from '@lyhord/core'

/** What a form says of a row: the answers that it asks for, and everything there is to say about the row. */
export interface JudgedWhole<F extends Finding = Finding> {
  readonly asked: Answers
  readonly findings: readonly (F | Finding)[]
}

/**
 * Makes the judge of whole rows, for every door that takes files: answers to questions that are not asked are told, and
 * do not count; what follows from a cell that could not be read is not told. `today`: ISO day.
 */
export const wholeRowJudgeOf = (judge: Judge, today: string) => {
  const followsFrom = consequencesIn(judge.form)
  return <F extends Finding>(answers: Answers, unread: readonly F[]): JudgedWhole<F> => {
    const { asked, own } = askedOf(judge, answers, today)
    if (unread.length === 0) return { asked, findings: own }
    return { asked, findings: [...unread, ...own.filter((f) => !unread.some((u) => followsFrom(f, u)))] }
  }
}

const askedOf = (judge: Judge, answers: Answers, today: string) => {
  const found = judge.findings(answers, today)
  const notAsked = found.filter((f) => f.rule === 'fraga-stalls-inte')
  if (notAsked.length === 0) return { asked: answers, own: found }
  const { answers: asked } = judge.asked(answers, today)
  return { asked, own: [...notAsked, ...judge.findings(asked, today)] }
}

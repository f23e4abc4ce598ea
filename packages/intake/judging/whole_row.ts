import { type Answers, consequencesIn, contradictionsIn, type Finding, type Judge } from '@lyhord/core'

/** What a form says of a row: the answers that it asks for, and everything there is to say about the row. */
export interface JudgedWhole<F extends Finding = Finding> {
  readonly asked: Answers
  readonly findings: readonly (F | Finding)[]
}

/**
 * Makes the judge of whole rows, for every door that takes files: answers to questions that are not asked are told, and
 * do not count; what follows from a cell that could not be read is not told. `found`: the judge's findings, where they are
 * known. `today`: ISO day.
 */
export const wholeRowJudgeOf = (judge: Judge, today: string) => {
  const followsFrom = consequencesIn(judge.form)
  const contradicts = contradictionsIn(judge.form)
  return <F extends Finding>(
    answers: Answers,
    unread: readonly F[],
    found = judge.findings(answers, today),
  ): JudgedWhole<F> => {
    const { asked, own } = askedOf(judge, contradicts, { answers, found }, today)
    if (unread.length === 0) return { asked, findings: own }
    return { asked, findings: [...unread, ...own.filter((f) => !unread.some((u) => followsFrom(f, u)))] }
  }
}

/** An answer to a question that is not asked is told by the rules that say what it contradicts, or else as unasked. */
const askedOf = (
  judge: Judge,
  contradicts: Contradicts,
  { answers, found }: { readonly answers: Answers; readonly found: readonly Finding[] },
  today: string,
) => {
  const unasked = found.filter((f) => f.rule === 'fraga-stalls-inte')
  if (unasked.length === 0) return { asked: answers, own: found }
  const { answers: asked } = judge.asked(answers, today)
  const own = judge.findings(asked, today)
  const against = found.filter(
    (f) => !own.some((o) => o.rule === f.rule) && unasked.some((u) => contradicts(f, u.variable ?? '')),
  )
  const unexplained = unasked.filter((u) => !against.some((f) => contradicts(f, u.variable ?? '')))
  return { asked, own: [...unexplained, ...against, ...own] }
}

type Contradicts = ReturnType<typeof contradictionsIn>

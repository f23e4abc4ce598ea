import { type ReactElement, useEffect, useState } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { Button } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { Theirs } from '../autosave/sync.ts'
import { useRecording } from '../recording_context.ts'
import { DifferenceRow } from './difference_row.tsx'
import { differencesOf, type Side, settle } from './two_versions.ts'
import { useSettling } from './use_settling.ts'

interface Props {
  readonly theirs: Theirs
  readonly onReopen: () => void
}

/** Two have changed the same record: side by side, one choice per answer, nothing lost. */
export const ConflictView = ({ theirs, onReopen }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { now } = useRecording()
  const finish = useSettling(theirs, onReopen)
  const mine = now.course.answers
  const { differences, chosen, choose, all } = useSides(theirs)
  useEffect(() => {
    // Nothing is returned: a scroll may answer with a promise, which is no way to clean up.
    window.scrollTo(0, 0)
  }, [])
  const left = differences.filter((d) => !chosen[d.variable]).length
  const canFinish = left === 0 && theirs.state !== 'withdrawn'
  return (
    <section className="conflict stack" aria-labelledby="tva">
      <title>{`${text.conflict.title} – Lyhörd`}</title>
      <WhatHappened theirs={theirs} />
      <div className="row">
        <Button onClick={() => all('mine')}>{text.conflict.allMine}</Button>
        <Button onClick={() => all('theirs')}>{text.conflict.allTheirs}</Button>
      </div>
      <div className="differences">
        {differences.map((d) => (
          <DifferenceRow
            key={d.variable}
            difference={d}
            theirs={theirs.changedBy}
            chosen={chosen[d.variable]}
            onChoose={(side) => choose({ ...chosen, [d.variable]: side })}
          />
        ))}
      </div>
      <div className="row">
        <Button
          look="main"
          aria-disabled={!canFinish}
          onClick={() => canFinish && finish(settle(mine, differences, chosen))}
        >
          {text.conflict.done}
        </Button>
        <span role="status">{left > 0 && text.conflict.left(left)}</span>
      </div>
    </section>
  )
}

/** Where the two differ, and the side that is chosen of each. */
const useSides = (theirs: Theirs) => {
  const { now } = useRecording()
  const { judge } = useThisForm()
  const order = judge.questions.map((q) => q.id)
  const [differences] = useState(() =>
    differencesOf(order, now.sync.acknowledged, now.course.answers, theirs.answers),
  )
  const suggested = Object.fromEntries(differences.map((d) => [d.variable, d.suggested]))
  const [chosen, choose] = useState<Readonly<Record<string, Side | undefined>>>(suggested)
  const all = (side: Side) => choose(Object.fromEntries(differences.map((d) => [d.variable, side])))
  return { differences, chosen, choose, all }
}

/** Who changed it and when, and whether it has been handed in or withdrawn since. */
const WhatHappened = ({ theirs }: Pick<Props, 'theirs'>): ReactElement => {
  const { conflict } = useText({ sv, en })
  const { opening } = useRecording()
  const format = useFormat()
  const { changedBy: who, changedAt, state } = theirs
  return (
    <>
      <div className="stack-tight">
        <h1 id="tva">{conflict.title}</h1>
        <p>{conflict.sentence(who, changedAt ? format.moment(changedAt) : '')}</p>
      </div>
      {state === 'submitted' && !opening.amending && <Notice>{conflict.submitted(who)}</Notice>}
      {state === 'withdrawn' && <Notice tone="stop">{conflict.withdrawn(who)}</Notice>}
    </>
  )
}

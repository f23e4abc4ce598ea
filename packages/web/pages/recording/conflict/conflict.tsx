import { type ReactElement, useEffect, useState } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { Button } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { keepCopy } from '../autosave/copies.ts'
import type { Theirs } from '../autosave/sync.ts'
import { useWho } from '../autosave/use_who.ts'
import { review } from '../course/course.ts'
import { useRecording } from '../recording_context.ts'
import { DifferenceRow } from './difference_row.tsx'
import { differencesOf, type Side, settle } from './two_versions.ts'

interface Props {
  readonly theirs: Theirs
  readonly onReopen: () => void
}

/** Two have changed the same record: side by side, one choice per answer, nothing lost. */
export const ConflictView = ({ theirs, onReopen }: Props): ReactElement => {
  const text = useText({ sv, en })
  const format = useFormat()
  const { now } = useRecording()
  const { judge } = useThisForm()
  const order = judge.questions.map((q) => q.id)
  const finish = useSettling(theirs, onReopen)
  const mine = now.course.answers
  const [differences] = useState(() => differencesOf(order, now.sync.acknowledged, mine, theirs.answers))
  const suggested = Object.fromEntries(differences.map((d) => [d.variable, d.suggested]))
  const [chosen, choose] = useState<Readonly<Record<string, Side | undefined>>>(suggested)
  const all = (side: Side) => choose(Object.fromEntries(differences.map((d) => [d.variable, side])))
  useEffect(() => {
    // Nothing is returned: a scroll may answer with a promise, which is no way to clean up.
    window.scrollTo(0, 0)
  }, [])
  const left = differences.filter((d) => !chosen[d.variable]).length
  const who = theirs.changedBy
  return (
    <section className="conflict stack" aria-labelledby="tva">
      <title>{`${text.conflict.title} – Lyhörd`}</title>
      <div className="stack-tight">
        <h1 id="tva">{text.conflict.title}</h1>
        <p>{text.conflict.sentence(who, theirs.changedAt ? format.moment(theirs.changedAt) : '')}</p>
      </div>
      {theirs.state === 'submitted' && <Notice>{text.conflict.submitted(who)}</Notice>}
      {theirs.state === 'withdrawn' && <Notice tone="stop">{text.conflict.withdrawn(who)}</Notice>}
      <div className="row">
        <Button onClick={() => all('mine')}>{text.conflict.allMine}</Button>
        <Button onClick={() => all('theirs')}>{text.conflict.allTheirs}</Button>
      </div>
      <div className="differences">
        {differences.map((d) => (
          <DifferenceRow
            key={d.variable}
            difference={d}
            theirs={who}
            chosen={chosen[d.variable]}
            onChoose={(side) => choose({ ...chosen, [d.variable]: side })}
          />
        ))}
      </div>
      <div className="row">
        <Button
          look="main"
          aria-disabled={left > 0 || theirs.state === 'withdrawn'}
          onClick={() =>
            left === 0 && theirs.state !== 'withdrawn' && finish(settle(mine, differences, chosen))
          }
        >
          {text.conflict.done}
        </Button>
        <span role="status">{left > 0 && text.conflict.left(left)}</span>
      </div>
    </section>
  )
}

/** Saves what was chosen. A draft that somebody else has handed in goes on as a change of the submitted record. */
const useSettling = (theirs: Theirs, onReopen: () => void) => {
  const { opening, recorder, now } = useRecording()
  const who = useWho()
  const goOnAsChange = (answers: Theirs['answers']): void => {
    recorder.discard()
    const { id: record, collection, form, ownForm, secondOf } = opening
    const version = { version: theirs.version, acknowledged: theirs.answers, attempted: [], answers }
    const kept = { record, collection, form, ownForm, secondOf, amending: true, ...version }
    keepCopy(localStorage, who, { ...kept, reasons: now.reasons, flags: [], at: review })
    onReopen()
  }
  return (answers: Theirs['answers']): void => {
    const becomesChange = theirs.state === 'submitted' && !opening.amending
    if (becomesChange) goOnAsChange(answers)
    else recorder.settle(theirs, answers)
  }
}

import { type ReactElement, useEffect } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { PageTitle } from '../../../parts/page_title/page_title.tsx'
import { titleId, wantFocus } from '../../../shell/page_focus.ts'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { Theirs } from '../autosave/sync.ts'
import { useRecording } from '../recording_context.ts'
import { DifferenceRow } from './difference_row.tsx'
import { settle } from './two_versions.ts'
import { useSettling } from './use_settling.ts'
import { useSides } from './use_sides.ts'
import { Withdrawn } from './withdrawn.tsx'

interface Props {
  readonly theirs: Theirs
  readonly onReopen: () => void
}

/** Two have changed the same record: side by side, one choice per answer, nothing lost. */
export const ConflictView = (props: Props): ReactElement => {
  // The key that was meant for a question chooses nothing here.
  useEffect(wantFocus, [])
  return (
    <section className="conflict stack" aria-labelledby={titleId}>
      {props.theirs.state === 'withdrawn' ? <Withdrawn theirs={props.theirs} /> : <Choosing {...props} />}
    </section>
  )
}

const Choosing = ({ theirs, onReopen }: Props): ReactElement => {
  const { conflict: text } = useText({ sv, en })
  const { now } = useRecording()
  const finish = useSettling(theirs, onReopen)
  const { differences, chosen, choose, all } = useSides(theirs)
  const left = differences.filter((d) => !chosen[d.variable]).length
  const done = () => (left > 0 ? showNotChosen() : finish(settle(now.course.answers, differences, chosen)))
  return (
    <>
      <WhatHappened theirs={theirs} differ={differences.length > 0} />
      {differences.length > 1 && (
        <div className="row">
          <Button onClick={() => all('mine')}>{text.allMine}</Button>
          <Button onClick={() => all('theirs')}>{text.allTheirs(theirs.changedBy)}</Button>
        </div>
      )}
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
        <Button look="main" aria-disabled={left > 0} onClick={done}>
          {text.done}
        </Button>
        <span role="status">{left > 0 && text.left(left)}</span>
      </div>
    </>
  )
}

/** Leads to the first line where nothing is chosen. */
const showNotChosen = (): void =>
  document.querySelector<HTMLElement>('.difference:not(:has(:checked)) input')?.focus()

/** Who changed it and when, and whether it has been handed in since. */
const WhatHappened = ({
  theirs,
  differ,
}: Pick<Props, 'theirs'> & { readonly differ: boolean }): ReactElement => {
  const { conflict } = useText({ sv, en })
  const { opening } = useRecording()
  const format = useFormat()
  const { changedBy: who, changedAt, state } = theirs
  const when = changedAt ? format.moment(changedAt) : ''
  return (
    <>
      <PageTitle title={conflict.title}>
        {differ ? conflict.sentence(who, when) : conflict.same(who, when)}
      </PageTitle>
      {state === 'submitted' && !opening.amending && <Notice>{conflict.submitted(who)}</Notice>}
    </>
  )
}

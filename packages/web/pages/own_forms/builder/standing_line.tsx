import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import type { Standing } from '../draft/draft_now.ts'
import type { Keeper } from '../draft/keeper.ts'

interface Props {
  readonly keeper: Keeper
  readonly standing: Standing
}

/** Whether the draft is saved, quietly; and what to choose when two have changed it. */
export const StandingLine = ({ keeper, standing }: Props): ReactElement => {
  const text = useText({ sv, en })
  if (standing.is === 'conflict')
    return (
      <Notice tone="query" title={text.conflictTitle} heard>
        <p>{text.conflict}</p>
        <div className="row">
          <Button onClick={() => keeper.settle('mine')}>{text.keepMine}</Button>
          <Button onClick={() => keeper.settle('theirs')}>{text.takeTheirs}</Button>
        </div>
      </Notice>
    )
  if (standing.is === 'refused')
    return (
      <div className="stack-tight">
        <p>{text.refused}</p>
        <ProblemView problem={standing.problem} />
      </div>
    )
  return (
    <p className="quiet" data-saved={standing.is}>
      {standing.is === 'away' ? <span role="status">{text.saved.away}</span> : text.saved[standing.is]}
    </p>
  )
}

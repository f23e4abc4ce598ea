import { memo, type ReactElement } from 'react'
import { OverTimeFigure } from '../figure/over_time.tsx'
import { halfYearsIn } from '../over_time_figure.ts'
import { layouts } from '../sections.ts'
import type { Shown } from '../shown.ts'

/** What is followed half-year by half-year, when there is more than one. */
export const OverTime = memo(({ shown }: { readonly shown: Shown }): ReactElement => {
  const { indicatorOf, form } = shown.knowledge
  if (halfYearsIn(shown.halfYears()).length < 2) return <p>{shown.voice.text.overTime.tooFew}</p>
  return (
    <OverTimeFigure
      shown={shown}
      indicators={layouts[form].followed.flatMap((id) => indicatorOf(id) ?? [])}
    />
  )
})

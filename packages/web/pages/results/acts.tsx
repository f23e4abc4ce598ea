import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { Button, buttonClass } from '../../parts/button/button.tsx'
import type { Selection } from './selection.ts'
import type { Voice } from './voice.ts'

interface Props {
  readonly selection: Selection
  readonly voice: Voice
}

/** What can be done with the results of a selection. */
export const Acts = ({ selection, voice }: Props): ReactElement => {
  const may = useCan()
  const { form, period, from, to } = selection
  const { controls } = voice.text
  return (
    <>
      {form === 'utredning' && (
        <Link
          to="/resultat/jamlikhet"
          search={{ period, fran: from, till: to }}
          className={buttonClass('quiet')}
        >
          {controls.equity}
        </Link>
      )}
      {may('report.local') && (
        <Link to="/rapporter" className={buttonClass('quiet')}>
          {controls.reports}
        </Link>
      )}
      <Button onClick={() => window.print()}>{controls.print}</Button>
    </>
  )
}

import type { ReactElement } from 'react'
import { Switch } from '../../../parts/switch/switch.tsx'
import { en } from '../../../text/en/reports.ts'
import { sv } from '../../../text/sv/reports.ts'
import { useText } from '../../../text/text.tsx'
import type { Draft } from './draft.ts'

/** Own results for anybody: too few are compared for equity. */
const isGuarded = ({ kind, readers }: Draft): boolean => kind === 'lokal' && readers === 'alla'

interface Props {
  readonly draft: Draft
  readonly change: (next: Draft) => void
}

/** The chapters that can be left out. */
export const More = ({ draft, change }: Props): ReactElement => {
  const { neu } = useText({ sv, en })
  return (
    <>
      <Switch
        name="over-tid"
        label={neu.overTime}
        hint={neu.overTimeHint}
        on={draft.overTime}
        onChange={(overTime) => change({ ...draft, overTime })}
      />
      {draft.form === 'utredning' && !isGuarded(draft) && (
        <Switch
          name="jamlikhet"
          label={neu.equity}
          hint={neu.equityHint}
          on={draft.equity}
          onChange={(equity) => change({ ...draft, equity })}
        />
      )}
      {draft.kind === 'sammanstalld' && (
        <Switch
          name="tolkningar"
          label={neu.interpretations}
          hint={neu.interpretationsHint}
          on={draft.interpretations}
          onChange={(interpretations) => change({ ...draft, interpretations })}
        />
      )}
    </>
  )
}

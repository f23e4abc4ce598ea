import { useRef } from 'react'
import { useMe } from '../../../client/me.ts'
import { useUnlockedKey } from '../../../parts/tenant_key/unlocked_key.ts'
import { today } from '../wizard/acts.ts'
import { intake } from '../wizard/intake.ts'
import { pseudonymColumns } from '../wizard/personal_numbers.ts'
import { change, wizardNow } from '../wizard/wizard.ts'
import { chunkSizeNow } from '../worker/chunk_size.ts'

interface Rehearsal {
  readonly start: () => Promise<void>
  readonly stop: () => void
}

/** Tries the rules on every row in the worker. */
export const useRehearsal = (): Rehearsal => {
  const { key } = useUnlockedKey()
  const { freeText } = useMe()
  const stopping = useRef<AbortController>(null)
  const start = async (): Promise<void> => {
    const { mapping, goesOn } = wizardNow()
    if (!mapping) return
    const stop = new AbortController()
    stopping.current = stop
    change({ busy: 'begun', refused: undefined, rehearsed: undefined })
    const asked = {
      mapping,
      key: pseudonymColumns(wizardNow()).length > 0 ? (key ?? null) : null,
      today: goesOn?.today ?? today(),
      freeText,
      chunks: goesOn?.chunks ?? chunkSizeNow,
    }
    const came = await intake.ask('rehearse', asked, {
      told: (busy) => change({ busy }),
      signal: stop.signal,
    })
    if (stop.signal.aborted) return change({ busy: undefined })
    change(
      'problem' in came ? { refused: came.problem, busy: undefined } : { rehearsed: came, busy: undefined },
    )
  }
  return { start, stop: () => stopping.current?.abort() }
}

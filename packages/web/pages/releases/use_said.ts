import { useFormName } from '../../forms/use_form_name.ts'
import { en } from '../../text/en/releases.ts'
import { sv } from '../../text/sv/releases.ts'
import { useFormat, useText } from '../../text/text.tsx'
import type { ReleaseInList } from './answer.ts'

interface Said {
  /** The name of a form. */
  readonly form: (id: string) => string
  /** `första och andra halvåret 2025`, written out one by one. */
  readonly periods: (periods: readonly string[]) => string
  /** `Publicerad 31 okt 2025 10.42`. */
  readonly state: (release: ReleaseInList) => string
}

/** How a release is said. */
export const useSaid = (): Said => {
  const text = useText({ sv, en })
  const { list, moment, period } = useFormat()
  return {
    form: useFormName(),
    periods: (periods) => list(periods.toSorted().map(period)),
    state: ({ state, fault, publishedAt, withdrawnAt }) => {
      if (fault !== null) return fault === 'cancelled' ? text.cancelled : text.broken
      const at = state === 'withdrawn' ? withdrawnAt : state === 'published' ? publishedAt : null
      return at === null ? text.states[state] : text.since(text.states[state], moment(at))
    },
  }
}

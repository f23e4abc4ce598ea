import { en } from '../../../text/en/acts.ts'
import { sv } from '../../../text/sv/acts.ts'
import { useText } from '../../../text/text.tsx'

/** An act of the log in words; one without words is shown as it is. */
export const useActName = (): ((act: string) => string) => {
  const names: Readonly<Record<string, string>> = useText({ sv, en })
  return (act) => names[act] ?? act
}

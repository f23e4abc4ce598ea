import { containsPersonalNumber } from '@lyhord/core/identity/personal_number.ts'
import { en } from '../../text/en/searching.ts'
import { sv } from '../../text/sv/searching.ts'
import { useText } from '../../text/text.tsx'

/** What to say of something searched for that holds a personal identity number, which no address may: nothing otherwise. */
export const useNumberTold = (): ((typed: string) => string | undefined) => {
  const text = useText({ sv, en })
  return (typed) => (containsPersonalNumber(typed) ? text.identity : undefined)
}

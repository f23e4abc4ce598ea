import { useFormat } from '../../../text/text.tsx'

/** How many records something was done to, and how that is said of so many. */
type Done = readonly [count: number, said: (number: string, count: number) => string]

/** What was done to records as one list in words, without that which was done to none; empty when nothing was. */
export const useSaidOf = (): ((...done: readonly Done[]) => string) => {
  const { number, list } = useFormat()
  return (...done) => list(done.flatMap(([count, said]) => (count > 0 ? [said(number(count), count)] : [])))
}

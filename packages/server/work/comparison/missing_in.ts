import { formById } from '@lyhord/catalogue'
import { isUnsafe, type ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import type { Received } from '../../queries/submissions.ts'
import { wholeOf } from './leaving_grid.ts'

type Reported = readonly Pick<Received, 'code' | 'tallies'>[]

/** In what steps shares are told, of so many records. */
type StepOf = (records: number) => number

const wholePercent: StepOf = () => 0.01

/**
 * By indicator, the share of records without a known value among all that have been reported, in whole percent or other
 * steps. Left out where it would tell how many have a known value when they are few, and what two boards come to.
 */
export const missingIn = (
  form: string,
  received: Reported,
  policy: ReleasePolicy,
  stepOf: StepOf = wholePercent,
): Record<string, number> => {
  const boards = new Set(received.map((s) => s.code)).size
  if (boards > 1 && boards < (policy.fewestBoards ?? 0)) return {}
  const cells = received.flatMap((s) => wholeOf(s.tallies))
  return Object.fromEntries(
    (formById(form)?.indicators ?? []).flatMap(({ id }) => {
      const sum = (of: 'n' | 'missing') => cells.reduce((all, c) => all + (c.tallies[id]?.[of] ?? 0), 0)
      const [n, missing] = [sum('n'), sum('missing')]
      const steps = 1 / stepOf(n + missing)
      if (isUnsafe(n, policy) || steps < 1) return []
      return [[id, n + missing === 0 ? 0 : Math.round((steps * missing) / (n + missing)) / steps] as const]
    }),
  )
}

const coarser = [0.01, 0.05, 0.1, 0.2]
const few = 4

/** Before there is a release: a step is more than a few records, or what changes as boards report would tell how many each lacks. */
export const roughly: StepOf = (records) =>
  coarser.find((step) => step * records > few) ?? Number.POSITIVE_INFINITY

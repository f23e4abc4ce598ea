import { investigationForm } from '@lyhord/catalogue'
import { type Answers, addDays, daysFromTo } from '@lyhord/core'
import { type Child, inventChild } from './child.ts'
import { inventDays } from './course.ts'
import { type Dice, diceOf } from './dice.ts'
import { inventInvestigation } from './investigation.ts'
import { ordinary, type Profile } from './profile.ts'

/** What to invent. Days are the first and last on which an investigation may close, both included. */
export interface Synthesis {
  readonly rows: number
  readonly seed: number | string
  readonly from: string
  readonly to: string
  readonly profile?: Profile
}

/** Two whole years that are over. */
export const usualSpan = { from: '2024-07-01', to: '2026-06-30' } as const

/**
 * Invents closed investigations, child by child: nobody's data, plausible in their distributions (older published
 * figures: 55 % boys, two of three at most 12, about 100 days, four of five met twice), the same for the same seed.
 * About a fifth of the children come back within a year.
 */
export function* synthesise({
  rows,
  seed,
  from,
  to,
  profile = ordinary,
}: Synthesis): Generator<Answers, void, undefined> {
  const dice = diceOf(seed)
  let made = 0
  while (made < rows) {
    for (const { child, ...span } of investigationsOfOneChild(dice, from, to, profile)) {
      if (made === rows) return
      made++
      yield inventInvestigation(
        dice,
        investigationForm,
        `U-${String(made).padStart(5, '0')}`,
        child,
        span,
        profile,
      )
    }
  }
}

interface Episode {
  readonly child: Child
  readonly opened: string
  readonly closed: string
  readonly isReturn: boolean
}

function* investigationsOfOneChild(
  dice: Dice,
  from: string,
  to: string,
  profile: Profile,
): Generator<Episode, void, undefined> {
  let closed = addDays(from, dice.whole(0, daysFromTo(from, to)))
  let opened = addDays(closed, -inventDays(dice, 0, profile))
  const child = inventChild(dice, opened)
  for (let isReturn = false; closed <= to; isReturn = true) {
    yield { child, opened, closed, isReturn }
    if (!dice.chance(returning(child.burden))) return
    opened = addDays(
      closed,
      dice.chance(0.03) ? dice.whole(1, 7) : 8 + Math.round(-190 * Math.log(1 - dice.share())),
    )
    closed = addDays(opened, inventDays(dice, child.burden, profile))
  }
}

const returning = (burden: number): number => 0.275 + 0.1 * Math.tanh(burden)

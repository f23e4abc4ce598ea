import { isTold } from '@lyhord/catalogue/said/equity.ts'
import type { Told } from './answer.ts'
import { saidComparison } from './said.ts'
import type { Voice } from './voice.ts'

/** The whole page in a few sentences: what can be told, and how much chance alone would give. */
export interface Summary {
  readonly first: string
  readonly told: readonly string[]
  readonly rest: readonly string[]
}

export const summaryOf = (all: readonly Told[], voice: Voice): Summary => {
  const { summary } = voice.text
  const tried = all.filter((c) => c.verdict !== 'too_few')
  if (tried.length === 0) return { first: summary.nothing, told: [], rest: [] }
  const told = tried.filter(isTold)
  const [few, others] = [all.length - tried.length, tried.length - told.length]
  const { number } = voice.format
  return {
    first: told.length > 0 ? summary.intro : summary.none,
    told: told.map((c) => saidComparison(c, voice)),
    rest: [
      ...(told.length > 0 && others > 0 ? [summary.rest(number(others), others === 1)] : []),
      ...(few > 0 ? [summary.tooFew(number(few), number(all.length))] : []),
      summary.chance(number(tried.length), tried.length === 1),
    ],
  }
}

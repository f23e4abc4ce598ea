import { needWithoutConsentShare } from '@lyhord/catalogue/investigation/indicators/behov_ej_samtycke_andel.ts'
import { grantedShare } from '@lyhord/catalogue/investigation/indicators/insats_andel.ts'
import { type Answers, counterOf, emptyTally, type Proportion } from '@lyhord/core'
import { type Dimension, dimensions, type GroupId } from './dimensions.ts'
import { type Given, needsOf } from './similar_needs.ts'

/** A share's counts, and those in the population whose answer is not known. */
export interface Counts extends Proportion {
  readonly missing: number
}

/** Counts by stratum of needs (`null`: not known), then by group (`null`: belongs to none), one per indicator. */
export type Counted = ReadonlyMap<string | null, ReadonlyMap<GroupId | null, readonly Counts[]>>

/** What is held against each other, in the order of the contract. */
const indicators = [grantedShare, needWithoutConsentShare]
const count = counterOf(indicators)

type Counting = { -readonly [K in keyof Counts]: Counts[K] }

/** Counts investigations by needs and group, for each dimension, in one pass. */
export const countChildren = (
  all: readonly Answers[],
  given: Given,
): readonly { readonly dimension: Dimension; readonly counted: Counted }[] => {
  const parts = dimensions.map((dimension) => ({
    dimension,
    counted: new Map<string | null, Map<GroupId | null, Counting[]>>(),
  }))
  for (const answers of all) {
    const needs = needsOf(given, answers)
    const own = indicators.map(emptyTally)
    count(own, answers)
    for (const { dimension, counted } of parts) {
      const groups = counted.get(needs) ?? new Map<GroupId | null, Counting[]>()
      counted.set(needs, groups)
      const group = dimension.groupOf(answers)
      const counts = groups.get(group) ?? indicators.map(noCounts)
      groups.set(group, counts)
      counts.forEach((into, i) => {
        add(into, own[i])
      })
    }
  }
  return parts
}

/** Counts added up. */
export const totalOf = (parts: readonly (Counts | undefined)[]): Counts => {
  const sum = noCounts()
  for (const part of parts) add(sum, part)
  return sum
}

const noCounts = (): Counting => ({ numerator: 0, n: 0, missing: 0 })

const add = (into: Counting, counts: Counts | undefined): void => {
  if (!counts) return
  into.numerator += counts.numerator
  into.n += counts.n
  into.missing += counts.missing
}

import { byAgeGroup } from '@lyhord/catalogue/investigation/index.ts'
import type { equityGivens } from '@lyhord/contract/resources/equity.ts'
import { type Answers, isMultiAnswer } from '@lyhord/core'

export type Given = (typeof equityGivens)[number]

const levels = new Set(['enkelt', 'sammansatt', 'komplext'])

/** The stratum of a child: those in the same have similar needs and age. `null` when either is not known. */
export const needsOf = (given: Given, answers: Answers): string | null => {
  const { behovsniva: level, behovsomraden: areas } = answers
  const age = byAgeGroup.groupOf(answers)
  if (typeof level !== 'string' || !levels.has(level) || age === null) return null
  if (given === 'niva') return `${level} ${age}`
  return isMultiAnswer(areas) ? `${level} ${age} ${bandOf(areas)}` : null
}

/** 0–1, 2–3, or 4 areas and more; `inga` is none. */
const bandOf = (areas: readonly string[]): number => {
  const count = areas.filter((a) => a !== 'inga').length
  return count <= 1 ? 0 : count <= 3 ? 2 : 4
}

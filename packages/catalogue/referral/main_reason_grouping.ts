import { codesOf, type Grouping, isMultiAnswer } from '@lyhord/core'
import { mainReason } from './variables/huvudorsak.ts'
import { reasons } from './variables/orsaker.ts'

/** By the reason that weighed most, or the only one. Several reasons without a main one count as not answered. */
export const byMainReason: Grouping = {
  id: mainReason.id,
  title: mainReason.label,
  of: mainReason.id,
  also: [reasons.id],
  codes: codesOf(mainReason) ?? [],
  groupOf: (answers) => {
    const [main, all] = [answers[mainReason.id], answers[reasons.id]]
    if (typeof main === 'string') return main
    return isMultiAnswer(all) && all.length === 1 ? (all[0] ?? null) : null
  },
}

import type { Answers } from '@lyhord/core'
import { ended } from './ended.ts'
import { type Granted, grantedIn } from './granted.ts'

/** When an investigation and all it granted had ended; `going_on`, or `unknown` when a follow-up is lacking. */
export type CaseEnd = string | 'going_on' | 'unknown'

/** An investigation and when its case ended; one that is still open is going on. */
export interface Case {
  readonly investigation: Answers
  readonly end: CaseEnd
}

/** The cases of investigations, in their order. */
export const casesOf = (
  investigations: readonly Answers[],
  followUps: readonly Answers[],
): readonly Case[] => {
  const granted = Map.groupBy(grantedIn(investigations, followUps), (g) => g.investigation)
  return investigations.map((investigation): Case => {
    const closed = investigation.utredning_slut
    if (typeof closed !== 'string') return { investigation, end: 'going_on' }
    const ends = (granted.get(investigation) ?? []).map(endOf)
    return { investigation, end: ends.reduce(latest, endWithout(investigation, closed)) }
  })
}

/** What went on before, and care applied for, end on a day that neither form tells. */
const endWithout = ({ utfall, insatser }: Answers, closed: string): CaseEnd => {
  if (utfall === undefined || utfall === 'lvu_ansokan' || utfall === 'pagaende_insats') return 'unknown'
  return utfall === 'insats' && insatser === undefined ? 'unknown' : closed
}

const endOf = ({ closed, followUp }: Granted): CaseEnd => {
  const { insats_status: state, insats_slut: day } = followUp ?? {}
  if (state === 'pagar') return 'going_on'
  if (state === 'aldrig_paborjad') return closed
  return ended.some((s) => s === state) && typeof day === 'string' ? day : 'unknown'
}

const latest = (a: CaseEnd, b: CaseEnd): CaseEnd => {
  if (a === 'going_on' || b === 'going_on') return 'going_on'
  if (a === 'unknown' || b === 'unknown') return 'unknown'
  return a > b ? a : b
}

import { type Answers, addMonths, isMultiAnswer } from '@lyhord/core'
import { countsAfterMonths } from './months.ts'

/** One intervention that an investigation granted, with its follow-up after a year if there is one. */
export interface Granted {
  readonly investigation: Answers
  readonly intervention: string
  /** The ISO day the investigation closed. */
  readonly closed: string
  readonly followUp: Answers | undefined
}

/** Every granted intervention of closed investigations, with the latest follow-up of it that counts. */
export const grantedIn = (
  investigations: readonly Answers[],
  followUps: readonly Answers[],
): readonly Granted[] => {
  const found = latestByKey(followUps)
  return investigations.flatMap((investigation) => {
    const { utredning_slut: closed, utfall, insatser } = investigation
    if (typeof closed !== 'string' || utfall !== 'insats' || !isMultiAnswer(insatser)) return []
    return insatser.map((intervention) => ({
      investigation,
      intervention,
      closed,
      followUp: keysOf({ ...investigation, insats: intervention })
        .map((key) => found.get(key))
        .find((followUp) => followUp !== undefined && counts(followUp, closed)),
    }))
  })
}

const counts = ({ uppfoljd_datum }: Answers, closed: string): boolean =>
  typeof uppfoljd_datum === 'string' && uppfoljd_datum >= addMonths(closed, countsAfterMonths)

/** By the investigation's own id; by the child and the closing day where the follow-up has no id. */
const keysOf = ({ utredning_id, barn_pseudonym, utredning_slut, insats }: Answers): readonly string[] => [
  ...(utredning_id === undefined ? [] : [`id ${utredning_id} ${insats}`]),
  ...(barn_pseudonym === undefined ? [] : [`child ${barn_pseudonym} ${utredning_slut} ${insats}`]),
]

const latestByKey = (followUps: readonly Answers[]): ReadonlyMap<string, Answers> => {
  const latestLast = followUps.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
  return new Map(latestLast.flatMap((f) => keysOf(f).map((key) => [key, f] as const)))
}

const dayOf = ({ uppfoljd_datum }: Answers): string =>
  typeof uppfoljd_datum === 'string' ? uppfoljd_datum : ''

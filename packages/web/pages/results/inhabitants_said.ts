import type { Inhabitants, People } from '@lyhord/core'
import type { Result } from './answer.ts'
import type { Knowledge } from './knowledge.ts'
import type { Shown } from './shown.ts'
import type { Voice } from './voice.ts'

/** `Flicka 0–5 år, Pojke 0–5 år`. */
export const peopleSaid = (
  people: readonly People[],
  { groupingOf }: Pick<Knowledge, 'groupingOf'>,
  voice: Pick<Voice, 'language'>,
): string => {
  const label = (grouping: string, id: string): string => {
    const found = groupingOf(grouping)?.codes.find((code) => code.id === id)
    return found ? found.label[voice.language] : id
  }
  return people
    .map(({ sex, ageGroup }) => `${label('kon', sex)} ${label('aldersgrupp', ageGroup)}`)
    .join(', ')
}

/** The year and the source of the inhabitants behind a rate; `undefined` where it has none. */
export const inhabitantsSaid = (among: Inhabitants | undefined, { text }: Voice): string | undefined =>
  among && among.lacks.length === 0 ? text.figure.inhabitants(among.year, among.source) : undefined

/** That the records are of a part of the year, so that a rate of the whole year is too low. */
export const partOfYearSaid = ({ partOfYear, voice }: Pick<Shown, 'partOfYear' | 'voice'>) => {
  const { text, format } = voice
  return partOfYear ? text.figure.partOfYear(format.dayRange(...partOfYear)) : undefined
}

/** Why a rate has no number. */
export const noRateSaid = (result: Result | undefined, knowledge: Knowledge, voice: Voice): string => {
  const { figure } = voice.text
  const among = result?.among
  if (!among) return figure.byWholeYear
  if (among.source === '') return figure.noInhabitants(among.year)
  return figure.inhabitantsLack(among.year, peopleSaid(among.lacks, knowledge, voice))
}

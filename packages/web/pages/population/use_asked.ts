import { type PeopleAsked, type PopulationYear, peopleLacked } from '@lyhord/core/indicator/population.ts'
import { useFigures } from '../../forms/figures.ts'
import { useLanguage } from '../../text/text.tsx'
import { peopleSaid } from '../results/inhabitants_said.ts'
import { knowledgeOf } from '../results/knowledge.ts'

const form = 'aktualisering'

/** The people that figures per inhabitant are about: the rows of a whole population. */
export const useAsked = (): PeopleAsked =>
  useFigures(form).indicators.find((i) => i.kind === 'rate') ?? { sexes: [], ageGroups: [] }

/** Says which of them a year lacks; `undefined` when it is whole. */
export const useLacked = (): ((year: Pick<PopulationYear, 'rows'>) => string | undefined) => {
  const asked = useAsked()
  const knowledge = knowledgeOf(form, useFigures(form))
  const language = useLanguage()
  return (year) => peopleSaid(peopleLacked(year, asked), knowledge, { language }) || undefined
}

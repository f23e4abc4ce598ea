import { codesOf, type Indicator } from '@lyhord/core'
import { formNamed } from '../../forms/form_list.ts'
import { useMeasures } from '../../forms/measures.ts'
import { useWords } from '../../text/text.tsx'

/** An indicator as it is asked for: in the catalogue, and what it is called; one code of a distribution by its label. */
export interface NamedIndicator {
  readonly indicator: Indicator | undefined
  readonly name: string
  /** One code of a distribution is a share. */
  readonly isShare: boolean
}

/** The name of an indicator of a form; an id that the catalogue does not have is its own name. */
export const useIndicatorName = (form: string, asked: string): NamedIndicator => {
  const words = useWords()
  const { indicators, variables } = useMeasures(formNamed(form))
  const [id = asked, code] = asked.split(':')
  const indicator = indicators.find((i) => i.id === id)
  const variable = variables.find((v) => indicator?.kind === 'distribution' && v.id === indicator.of)
  const label = variable && codesOf(variable)?.find((c) => c.id === code)?.label
  const title = indicator ? words(indicator.title) : id
  return {
    indicator,
    name: code === undefined ? title : `${title}: ${label ? words(label).toLowerCase() : code}`,
    isShare: indicator?.kind === 'share' || indicator?.kind === 'distribution',
  }
}

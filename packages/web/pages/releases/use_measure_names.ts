import { type Indicator, labelOf } from '@lyhord/core'
import { useMeasures } from '../../forms/measures.ts'
import { useWords } from '../../text/text.tsx'

interface MeasureNames {
  /** What is called by an id: an indicator, or one code of a distribution (`huvudorsak_fordelning:relation`). */
  readonly nameOf: (id: string) => string
  readonly indicatorOf: (id: string) => Indicator | undefined
  /** In the catalogue's order; those that are not known here last. */
  readonly sorted: (ids: readonly string[]) => readonly string[]
}

/** What the measures of a form are called. */
export const useMeasureNames = (form: string): MeasureNames => {
  const words = useWords()
  const { indicators, variables } = useMeasures(form)
  const indicatorOf = (id: string): Indicator | undefined => {
    const [own] = id.split(':')
    return indicators.find((i) => i.id === own)
  }
  const codeOf = (id: string): string => id.split(':')[1] ?? ''
  const codeName = (indicator: Indicator, code: string): string => {
    const variable =
      indicator.kind === 'distribution' ? variables.find((v) => v.id === indicator.of) : undefined
    return variable ? words(labelOf(variable, code)) : code
  }
  const place = (id: string): number => {
    const indicator = indicatorOf(id)
    const at = indicator ? indicators.indexOf(indicator) : -1
    return at === -1 ? indicators.length : at
  }
  return {
    indicatorOf,
    nameOf: (id) => {
      const indicator = indicatorOf(id)
      const code = codeOf(id)
      if (!indicator) return id
      return code ? `${words(indicator.title)}: ${codeName(indicator, code)}` : words(indicator.title)
    },
    sorted: (ids) => ids.toSorted((a, b) => place(a) - place(b)),
  }
}

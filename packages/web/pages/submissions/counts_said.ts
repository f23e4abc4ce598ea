import { codesOf, type Indicator, labelOf, type Tally } from '@lyhord/core'
import { inRow } from '@lyhord/core/listed.ts'
import { useMeasures } from '../../forms/measures.ts'
import { useFormat, useWords } from '../../text/text.tsx'

/** Says the counts of a tally: `Våld: 3, Missbruk: 1` in the order of the form, or days and how many. */
export const useCountsSaid = (form: string, indicator: Indicator | undefined): ((tally: Tally) => string) => {
  const words = useWords()
  const { number } = useFormat()
  const { variables } = useMeasures(form)
  const variable =
    indicator?.kind === 'distribution' ? variables.find((v) => v.id === indicator.of) : undefined
  const order = (variable && codesOf(variable)?.map((code) => code.id)) ?? []
  return ({ counts }) =>
    inRow(
      Object.entries(counts)
        .filter(([, n]) => n !== 0)
        .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
        .map(([code, n]) => `${variable ? words(labelOf(variable, code)) : code}: ${number(n)}`),
    )
}

/** From the fewest days to the most. */
export const daySpan = ({ counts }: Tally): string => {
  const days = Object.keys(counts).map(Number)
  return `${Math.min(...days)}–${Math.max(...days)}`
}

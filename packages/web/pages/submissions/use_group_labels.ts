import { useMeasures } from '../../forms/measures.ts'
import { en } from '../../text/en/submissions.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useText, useWords } from '../../text/text.tsx'
import { everybody } from './leaving.ts'

/** The two groupings of the fixed grid that are a form's own. */
type GridGrouping = 'kon' | 'aldersgrupp'

interface GroupLabels {
  /** The codes of a grouping in their order. */
  readonly codes: (grouping: GridGrouping) => readonly string[]
  /** What a code is called; `Total` is all, `ej_besvarad` not answered. */
  readonly label: (grouping: GridGrouping, code: string) => string
}

/** What the groups of a form's fixed grid are called. */
export const useGroupLabels = (form: string): GroupLabels => {
  const text = useText({ sv, en })
  const words = useWords()
  const { groupings, defaultGroupings } = useMeasures(form)
  const of = (grouping: GridGrouping) =>
    [...groupings, ...defaultGroupings].find((g) => g.id === grouping)?.codes ?? []
  return {
    codes: (grouping) => of(grouping).map((c) => c.id),
    label: (grouping, code) => {
      if (code === 'Total' || code === everybody) return text.everybody
      if (code === 'ovriga') return text.others
      if (code === 'ej_besvarad') return text.unanswered
      const found = of(grouping).find((c) => c.id === code)
      return found ? words(found.label) : code
    },
  }
}

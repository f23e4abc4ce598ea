import { type FormEntry, forms } from '@lyhord/catalogue'
import { codesOf, type Indicator, type Variable, variablesById } from '@lyhord/core'
import type { ReleasedIndicator } from '@lyhord/core/disclosure/figures.ts'

/** An indicator as it is released: of a distribution each code on its own, `huvudorsak_fordelning:relation`. */
export interface OneReleased extends ReleasedIndicator {
  readonly of: Indicator
  readonly code: string | null
}

/** Everything that can be released of a form, in the order of the catalogue. */
export const allReleased = ({ form, indicators }: FormEntry): readonly OneReleased[] => {
  const variables = variablesById(form)
  return indicators.flatMap((of): readonly OneReleased[] => {
    const { id, kind } = of
    if (kind === 'rate') return []
    if (kind !== 'distribution') return [{ id, kind, of, code: null }]
    return codesIn(variables.get(of.of)).map((code) => ({ id: `${id}:${code}`, kind, of, code }))
  })
}

const codesIn = (variable: Variable | undefined): readonly string[] =>
  ((variable && codesOf(variable)) ?? []).map((c) => c.id)

const byId = new Map(forms.flatMap(allReleased).map((one) => [one.id, one]))

/** What is released under an id of any form; `undefined` when nothing can be. */
export const releasedIndicatorById = (id: string): OneReleased | undefined => byId.get(id)

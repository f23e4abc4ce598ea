import { type FormEntry, forms } from '@lyhord/catalogue'
import { codesShown, type Indicator, variablesById } from '@lyhord/core'
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
    if (!isReleased(of)) return []
    if (kind !== 'distribution') return [{ id, kind, of, code: null }]
    return codesShown(of, variables).map((code) => ({ id: `${id}:${code.id}`, kind, of, code: code.id }))
  })
}

/**
 * Whether others may see an indicator at all: a rate needs inhabitants, and some stay with the board, such as a
 * distribution that would tell the hidden counts of released shares of the same answer.
 */
export const isReleased = ({ kind, unreleased }: Indicator): boolean => kind !== 'rate' && !unreleased

const byId = new Map(forms.flatMap(allReleased).map((one) => [one.id, one]))

/** What is released under an id of any form; `undefined` when nothing can be. */
export const releasedIndicatorById = (id: string): OneReleased | undefined => byId.get(id)

import { type FormId, isListed } from '../../../forms/form_list.ts'
import { useComparisons } from '../use_comparisons.ts'

/** What can be chosen among: regions that have published, and the forms of one of them. */
export const useOffered = (
  from: string,
): {
  readonly regions: readonly { readonly from: string; readonly region: string }[]
  readonly forms: readonly FormId[]
} => {
  const { data } = useComparisons()
  const all = (data?.comparisons ?? []).filter((c) => c.periods.length > 0)
  return {
    regions: all.filter((c, i) => all.findIndex((o) => o.from === c.from) === i),
    forms: all.filter((c) => c.from === from).flatMap(({ form }) => (isListed(form) ? [form] : [])),
  }
}

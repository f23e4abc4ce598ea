import type { changeReasons, keepReasons } from '@lyhord/contract/resources/records.ts'

/** Why a query is kept as it is. */
export type KeepReason = (typeof keepReasons)[number]
/** Why a submitted record is changed or withdrawn. */
export type ChangeReason = (typeof changeReasons)[number]

/** The reason that a key on the keyboard chooses: `1` the first. */
export const reasonOfKey = (key: string): ChangeReason | undefined => reasonsToChange[Number(key) - 1]

/** The reasons given for queries, by rule id. Text only where free text is allowed. */
export type Reasons = Readonly<Record<string, { readonly reason: KeepReason; readonly text?: string }>>

/** The reasons with one given for a rule, or taken away when there is none. */
export const withReason = (reasons: Reasons, rule: string, reason?: KeepReason, text?: string): Reasons => {
  const { [rule]: _, ...others } = reasons
  return reason ? { ...others, [rule]: { reason, ...(text ? { text } : {}) } } : others
}

/** In the order they are offered; the screen carries its own list so that it need not carry the schemas. */
export const reasonsToKeep = [
  'stammer',
  'uppgift_saknas',
  'lokal_rutin',
  'annat',
] as const satisfies readonly KeepReason[]
export const reasonsToChange = [
  'rattelse',
  'nya_uppgifter',
  'fel_arende',
  'dubblett',
  'annat',
] as const satisfies readonly ChangeReason[]

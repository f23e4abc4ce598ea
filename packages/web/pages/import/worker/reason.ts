import type { Reasons } from '@lyhord/contract'
import type { Finding } from '@lyhord/core'

/** What people write in the column for reasons, as the reasons that are counted. */
const written: readonly (readonly [RegExp, Reasons[string]['reason']])[] = [
  [/st[äa]mmer|r[äa]tt|correct|right/i, 'stammer'],
  [/saknas|ok[äa]n[dt]|missing|unknown/i, 'uppgift_saknas'],
  [/rutin|routine/i, 'lokal_rutin'],
]

/** Reasons for every query of a row, from what was written beside it. The words themselves go along where they may. */
export const keptBecause = (text: string, findings: readonly Finding[], freeText: boolean): Reasons => {
  const reason = written.find(([pattern]) => pattern.test(text))?.[1] ?? 'annat'
  const said = freeText ? { reason, text: text.slice(0, 500).replace(/[\r\n\t]+/g, ' ') } : { reason }
  const rules = findings.filter((f) => f.severity === 'query').map((f) => f.rule)
  return Object.fromEntries(rules.map((rule) => [rule, said]))
}

/** Reasons as they stand in a file: a record of several rows is kept because of what any of its rows says, or all. */
export const reasonsByRow = () => {
  const said = new Map<number, string>()
  return {
    note: (row: number, reason: string | undefined): void => {
      if (reason !== undefined) said.set(row, reason)
    },
    of: (rows: readonly number[]): string | undefined => {
      const all = new Set(rows.flatMap((row) => said.get(row) ?? []))
      return all.size === 0 ? undefined : [...all].join('; ')
    },
  }
}

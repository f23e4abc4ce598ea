import type { AgreementTable } from './agreement_table.ts'
import type { Interval } from './interval.ts'
import { normalQuantile } from './normal_quantile.ts'

/** How well two who coded the same cases agree. */
export interface Agreement {
  /** Cases coded by both. */
  readonly n: number
  /** Share of the cases where both chose the same code, 0–1. */
  readonly agreement: number
  /** Cohen's kappa, −1 to 1; `undefined` when both used one and the same code throughout (nothing to agree beyond). */
  readonly kappa: number | undefined
  /** Large-sample interval; `undefined` where its standard error is 0 (full agreement) and so says nothing. */
  readonly interval: Interval | undefined
}

/**
 * Cohen's kappa (Cohen 1960) with the asymptotic interval of Fleiss, Cohen & Everitt (1969, Psychological Bulletin
 * 72: 323–327), cut at −1 and 1, and plain percent agreement. Takes a square table; `undefined` for no cases.
 */
export const kappa = (table: AgreementTable, confidence = 0.95): Agreement | undefined => {
  const n = sum(table.map(sum))
  if (n === 0) return undefined
  const shares = table.map((row) => row.map((count) => count / n))
  const [rows, columns] = [shares.map(sum), shares.map((_, j) => sum(shares.map((row) => row[j] ?? 0)))]
  const agreement = sum(table.map((row, i) => row[i] ?? 0)) / n
  const chance = sum(rows.map((share, i) => share * (columns[i] ?? 0)))
  if (chance === 1) return { n, agreement, kappa: undefined, interval: undefined }
  const value = (agreement - chance) / (1 - chance)
  const spread = influence(shares, rows, columns, value) - (value - chance * (1 - value)) ** 2
  const error = spread > 1e-12 ? Math.sqrt(spread / n) / (1 - chance) : 0
  return { n, agreement, kappa: value, interval: around(value, error, confidence) }
}

const influence = (
  shares: AgreementTable,
  rows: readonly number[],
  columns: readonly number[],
  value: number,
) =>
  sum(
    shares.flatMap((row, i) =>
      row.map((share, j) => {
        const marginal = ((columns[i] ?? 0) + (rows[j] ?? 0)) * (1 - value)
        return share * ((i === j ? 1 : 0) - marginal) ** 2
      }),
    ),
  )

const around = (value: number, error: number, confidence: number): Interval | undefined => {
  const half = normalQuantile((1 + confidence) / 2) * error
  return error === 0 ? undefined : { low: Math.max(-1, value - half), high: Math.min(1, value + half) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

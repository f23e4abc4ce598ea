import type { Result } from '../results/answer.ts'
import type { EquityComparison } from './answer.ts'

/** The first group's share as results say shares. */
export const resultOf = ({ indicator, first }: EquityComparison): Result => ({ indicator, ...first })

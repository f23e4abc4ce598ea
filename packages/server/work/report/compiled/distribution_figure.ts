import type { Result } from '@lyhord/core'
import { type Code, codesOf, type DistributionIndicator, variablesById } from '@lyhord/core'
import type { Figure } from '../document.ts'
import { distributionFigure } from '../local/distribution_figure.ts'
import type { Voice } from '../voice.ts'
import { cellOf } from './cells.ts'
import type { CompiledMaterial } from './material.ts'
import { everybody } from './places.ts'

/** A distribution for all together: the codes whose figures have been released, and which are hidden. */
export const releasedDistribution = (
  indicator: DistributionIndicator,
  material: CompiledMaterial,
  voice: Voice,
): Figure => {
  const variable = variablesById(material.entry.form).get(indicator.of)
  const codes = (variable && codesOf(variable)) ?? []
  const results = codes.flatMap((code) => resultOf(indicator, code, material) ?? [])
  const shown = codes.filter((code) => results.some((r) => r.code === code.id))
  const total = { label: voice.text.groups.all, series: 'all' as const, results }
  const of = { total, groups: [], differences: [], before: [], days: {} }
  const hidden = codes.filter((code) => cellOfCode(indicator, code, material)?.hidden)
  return distributionFigure(indicator, shown, variable?.kind === 'multi', of, voice, hidden)
}

const cellOfCode = ({ id }: DistributionIndicator, code: Code, { figures, period }: CompiledMaterial) =>
  cellOf(figures.get(`${id}:${code.id}`), period.period, everybody)

const resultOf = (
  indicator: DistributionIndicator,
  code: Code,
  material: CompiledMaterial,
): Result | undefined => {
  const cell = cellOfCode(indicator, code, material)
  if (!cell || cell.hidden !== null || cell.n === null || cell.numerator === null) return undefined
  const { n, numerator, value, interval } = cell
  return { indicator: indicator.id, code: code.id, n, missing: 0, numerator, value, interval }
}

import type { Indicator, ShareIndicator } from '@lyhord/core'
import type { Figure } from '../document.ts'
import type { Voice } from '../voice.ts'
import { caseMixFigure } from './case_mix_figure.ts'
import { releasedDistribution } from './distribution_figure.ts'
import { funnelFigure } from './funnel_figure.ts'
import type { CompiledMaterial } from './material.ts'
import { releasedNumber } from './number_figure.ts'
import { releasedShare } from './share_figure.ts'
import { standingsOf } from './standing.ts'

/** What is shown of an indicator: its figure, and under that of a share what chance and the mix of cases can explain. */
export const figuresOf = (
  indicator: Indicator,
  material: CompiledMaterial,
  voice: Voice,
): readonly Figure[] => {
  if (indicator.kind === 'distribution') return [releasedDistribution(indicator, material, voice)]
  if (indicator.kind === 'share') return shareFigures(indicator, material, voice)
  const figures = material.figures.get(indicator.id)
  return figures ? [releasedNumber(indicator, figures, material, voice)] : []
}

const shareFigures = (
  indicator: ShareIndicator,
  material: CompiledMaterial,
  voice: Voice,
): readonly Figure[] => {
  const figures = material.figures.get(indicator.id)
  const compared = material.compared.get(indicator.id)?.content
  if (!figures || !compared) return []
  const main = releasedShare(indicator, figures, material, voice)
  const funnel = funnelFigure(indicator, compared, standingsOf(figures, material), voice)
  const few = main.chart && funnel.length === 0 ? [voice.text.compiled.few] : []
  return [{ ...main, more: [...main.more, ...few] }, ...funnel, ...caseMixFigure(indicator, compared, voice)]
}

import type { Indicator } from '@lyhord/core'
import type { Block, Chapter, Table } from './document.ts'
import { type EquityRow, equityFigure } from './equity_figure.ts'
import { said, type Voice } from './voice.ts'

/** What the chapter is made of; `limits`: what such a comparison cannot say. */
export interface EquityMaterial {
  readonly rows: readonly EquityRow[]
  readonly columns: Table['columns']
  readonly intro: string
  readonly limits: readonly string[]
}

/** What a report tells of: sex, background, and the two crossed. */
const told = ['kon', 'bakgrund', 'kon_bakgrund'] as const

/** Whether interventions are granted and consent is missing as often given similar needs; none without comparisons. */
export const equityChapter = (
  { rows, columns, intro, limits }: EquityMaterial,
  indicators: readonly Indicator[],
  voice: Voice,
): readonly Chapter[] => {
  const parts = told.flatMap((dimension) =>
    [...Map.groupBy(rows, (r) => r.indicator)].map(([indicator, all]) => ({
      indicator,
      dimension,
      own: all.filter((r) => r.dimension === dimension),
    })),
  )
  const figures = parts
    .filter(({ own }) => own.some((r) => r.adjusted !== null))
    .map((part) => equityFigure(part, columns, titleIn(indicators, part.indicator, voice), voice))
  if (rows.length === 0) return []
  const blocks: readonly Block[] =
    figures.length === 0
      ? [{ kind: 'text', text: voice.text.equity.tooFewAll }]
      : [{ kind: 'text', text: intro }, ...figures, { kind: 'points', items: limits }]
  return [{ title: voice.text.chapters.equity, appendix: false, blocks }]
}

const titleIn = (indicators: readonly Indicator[], id: string, voice: Voice): string => {
  const indicator = indicators.find((i) => i.id === id)
  return indicator ? said(voice, indicator.title) : id
}

/** The groups that charts tell apart: by colour and by shape, never by colour alone. */
export type Series = 'all' | 'girls' | 'boys' | 'other' | 'others'

/** How a series is drawn; colours are named in `chart/chart.css`, shapes drawn in `svg.ts`. */
export interface Look {
  readonly colour: string
  readonly symbol: 'circle' | 'triangle' | 'square' | 'diamond'
}

/** Two fixed colours for girls and boys that carry no stereotype; own unit as a whole is always the dark diamond. */
export const looks: Readonly<Record<Series, Look>> = {
  all: { colour: 'var(--chart-all)', symbol: 'diamond' },
  girls: { colour: 'var(--chart-girls)', symbol: 'circle' },
  boys: { colour: 'var(--chart-boys)', symbol: 'square' },
  other: { colour: 'var(--chart-all)', symbol: 'triangle' },
  /** Other areas than one's own. */
  others: { colour: 'var(--chart-others)', symbol: 'circle' },
}

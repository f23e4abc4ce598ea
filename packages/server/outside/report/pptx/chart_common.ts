import type { Chart } from '../../../work/report/document.ts'
import { colours } from '../look.ts'
import type { ChartOptions } from './library.ts'

export type Of<K extends Chart['kind']> = Extract<Chart, { readonly kind: K }>
export type Place = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

export const per = 100
export const axis = {
  catAxisLabelFontFace: 'Calibri',
  catAxisLabelFontSize: 14,
  catAxisLabelColor: colours.ink,
  valAxisLabelFontFace: 'Calibri',
  valAxisLabelFontSize: 12,
  valAxisLabelColor: colours.quiet,
  valAxisLineShow: false,
  valGridLine: { color: colours.hair, size: 0.75 },
  catGridLine: { style: 'none' },
} satisfies ChartOptions

export const legend = {
  showLegend: true,
  legendPos: 't',
  legendFontFace: 'Calibri',
  legendFontSize: 14,
  legendColor: colours.ink,
} satisfies ChartOptions

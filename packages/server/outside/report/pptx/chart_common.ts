import type { Chart } from '../../../work/report/document.ts'
import { colours } from '../look.ts'
import { inPlaceOfNought } from '../same_bytes.ts'
import type { ChartOptions } from './library.ts'

export type Of<K extends Chart['kind']> = Extract<Chart, { readonly kind: K }>
export type Place = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

export const per = 100

/** A number as the library is given it: none is an empty cell, and 0 is put back when the file is finished. */
export const cellValue = (value: number | null): number =>
  value === null ? Number.NaN : value || inPlaceOfNought

/** A value in its unit, two decimals, as the library is given it. */
export const cellPer = (value: number | null, times: number): number =>
  cellValue(value === null ? null : Number((value * times).toFixed(2)))

/** A share in per cent, as the library is given it. */
export const cellShare = (share: number | null): number => cellPer(share, per)

/** Where the library writes what stands for 0 into the chart itself. */
export const withNoughts = (xml: string): string =>
  xml.replaceAll(`<c:v>${inPlaceOfNought}</c:v>`, '<c:v>0</c:v>')

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

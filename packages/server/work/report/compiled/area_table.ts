import type { Released } from '@lyhord/core'
import type { ReleasedFigure, ReleasedFigures } from '@lyhord/core/disclosure/figures.ts'
import type { Cell, Table } from '../document.ts'
import { ofWords, tableOf } from '../table.ts'
import type { Voice } from '../voice.ts'
import { cellOf } from './cells.ts'
import type { CompiledMaterial } from './material.ts'
import { type Place, placesIn } from './places.ts'

/** An area, or all together, and what is released of it. */
export interface AreaRow {
  readonly place: Place
  readonly cell: ReleasedFigure | undefined
}

/** The rows of a released figure. */
export const areaRows = (
  figures: Released<ReleasedFigures>,
  material: CompiledMaterial,
  { text }: Voice,
): readonly AreaRow[] =>
  placesIn(material, text.groups.all).map((place) => ({
    place,
    cell: cellOf(figures, material.period.period, place.label),
  }))

/** Areas under each other, the last column saying why there is no number where there is none. */
export const areaTable = (
  title: string,
  rows: readonly AreaRow[],
  columns: Table['columns'],
  cells: (cell: ReleasedFigure | undefined) => readonly Cell[],
  voice: Voice,
): Table => {
  const { table } = voice.text
  return tableOf(
    title,
    [...ofWords(table.area), ...columns, ...ofWords(table.note)],
    rows.map(({ place, cell }) => [
      place.name,
      ...cells(cell),
      typeof cell?.value === 'number' ? '' : whyNot(cell, voice),
    ]),
    hiddenNotes(rows, voice),
  )
}

/** In a sentence why all together have no figure. */
export const noneSaid = (cell: ReleasedFigure | undefined, { text }: Voice): string =>
  cell?.hidden ? text.compiled.hiddenAll : text.nobodyCounted

/** Why there is no figure: hidden, or nobody is counted. */
export const whyNot = (cell: ReleasedFigure | undefined, { text: { compiled } }: Voice): string =>
  cell?.hidden ? compiled.hidden : compiled.nobody

/** What “not shown” means, once under whatever says it. */
export const hiddenNotes = (rows: readonly AreaRow[], { text }: Voice): readonly string[] =>
  rows.some(({ cell }) => cell?.hidden) ? [text.compiled.hiddenMeans] : []

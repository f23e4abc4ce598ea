import type { FigureTable } from '../../../charts/chart/figure_table.ts'
import { figureCells, figureColumns } from '../figure/table_cells.ts'
import { areaLabelled, areaName, memberName } from '../names.ts'
import type { IndicatorShown } from '../shown.ts'

/** Every municipality in the order of the answer: the named by name, then the unnamed; never by value. */
export const membersTable = ({ compared, measure, voice }: IndicatorShown): FigureTable => ({
  columns: [voice.text.table.municipality, ...figureColumns(measure, voice), voice.text.table.memberOf],
  rows: compared.members.map((member) => [
    memberName(member, voice),
    ...figureCells(member.figure, measure, voice),
    member.in.map((label) => areaName(areaLabelled(compared.areas, label), voice)).join(', '),
  ]),
})

import type { Indicator } from '@lyhord/core'
import type { Block, Table } from '../document.ts'
import { cellOf } from '../share_table.ts'
import { ofNumbers, ofWords, tableOf } from '../table.ts'
import { said, type Voice } from '../voice.ts'
import type { CompiledMaterial } from './material.ts'
import { byName } from './places.ts'

type Period = Pick<CompiledMaterial['period'], 'areas' | 'members' | 'missing'>

interface Covered {
  readonly period: Period
  readonly release: Pick<CompiledMaterial['release'], 'region'>
}

/** Who has reported, of how many, area by area; and what is missing in what they reported. */
export const coverageBlocks = (
  { period, release }: Covered,
  chosen: readonly Indicator[],
  voice: Voice,
): readonly Block[] => {
  const { coverage } = voice.text
  const { number } = voice.format
  const reported = period.members.filter((m) => m.reported).length
  return [
    { kind: 'text', text: coverage.members(number(reported), number(period.members.length), release.region) },
    { kind: 'table', table: areasTable(period, voice) },
    { kind: 'table', table: membersTable(period, voice) },
    { kind: 'text', text: coverage.intro },
    { kind: 'table', table: missingTable(period, chosen, voice) },
  ]
}

const areasTable = ({ areas }: Period, voice: Voice): Table => {
  const { table, coverage } = voice.text
  return tableOf(
    coverage.areasTitle,
    [...ofWords(table.area), ...ofNumbers(table.members, table.reported), ...ofWords(table.note)],
    areas
      .toSorted(byName)
      .map(({ name, members, units, invented }) => [
        name,
        cellOf(members, voice),
        cellOf(units.length, voice),
        invented ? coverage.invented : '',
      ]),
  )
}

const membersTable = ({ members }: Period, { text: { table, coverage } }: Voice): Table =>
  tableOf(
    coverage.membersTitle,
    ofWords(table.area, table.reported),
    members.toSorted(byName).map((m) => [m.name, m.reported ? table.yes : table.no]),
  )

const missingTable = ({ missing }: Period, chosen: readonly Indicator[], voice: Voice): Table => {
  const { table, coverage } = voice.text
  return tableOf(
    coverage.missing,
    [...ofWords(table.indicator), ...ofNumbers(table.missingShare)],
    chosen.flatMap(({ id, title }) => {
      const share = missing[id]
      return share === undefined ? [] : [[said(voice, title), cellOf(share * 100, voice)]]
    }),
  )
}

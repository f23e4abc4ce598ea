import type { Indicator } from '@lyhord/core'
import type { Block } from '../document.ts'
import { cellOf } from '../share_table.ts'
import { said, type Voice } from '../voice.ts'
import type { CompiledMaterial } from './material.ts'
import { byName } from './places.ts'

/** Who has reported, of how many, area by area; and what is missing in what they reported. */
export const coverageBlocks = (
  { period, release }: CompiledMaterial,
  chosen: readonly Indicator[],
  voice: Voice,
): readonly Block[] => {
  const { text, format } = voice
  const { table, coverage } = text
  const reported = period.members.filter((m) => m.reported).length
  const plain = (head: string) => ({ head, numeric: false })
  const number = (head: string) => ({ head, numeric: true })
  return [
    {
      kind: 'text',
      text: coverage.members(format.number(reported), format.number(period.members.length), release.region),
    },
    {
      kind: 'table',
      table: {
        title: coverage.areasTitle,
        columns: [plain(table.area), number(table.members), number(table.reported), plain(table.note)],
        rows: period.areas
          .toSorted(byName)
          .map((a) => [
            a.name,
            cellOf(a.members, voice),
            cellOf(a.units.length, voice),
            a.invented ? coverage.invented : '',
          ]),
        notes: [],
      },
    },
    {
      kind: 'table',
      table: {
        title: coverage.membersTitle,
        columns: [plain(table.area), plain(table.reported)],
        rows: period.members.toSorted(byName).map((m) => [m.name, m.reported ? table.yes : table.no]),
        notes: [],
      },
    },
    { kind: 'text', text: coverage.intro },
    {
      kind: 'table',
      table: {
        title: coverage.missing,
        columns: [plain(table.indicator), number(table.missingShare)],
        rows: chosen.flatMap((i) => {
          const missing = period.missing[i.id]
          return missing === undefined ? [] : [[said(voice, i.title), cellOf(missing * 100, voice)]]
        }),
        notes: [],
      },
    },
  ]
}

import type { Indicator } from '@lyhord/core'
import type { Block, Cell } from '../document.ts'
import { cellOf, countCell } from '../share_table.ts'
import { ofNumbers, ofWords, tableOf } from '../table.ts'
import { said, type Voice } from '../voice.ts'
import type { ShownResult } from './shown.ts'

/** A collection that the records came from, and how far it came. */
export interface CollectionCoverage {
  readonly title: string
  readonly submitted: number
  readonly drafts: number
  readonly expected: number | null
}

/** How much of what should be there is there: the collections, and what is missing by measure. */
export const coverageBlocks = (
  collections: readonly CollectionCoverage[],
  chosen: readonly Indicator[],
  results: readonly ShownResult[],
  voice: Voice,
): readonly Block[] => {
  const { text } = voice
  const { table } = text
  const counted = chosen.flatMap((i) => {
    const result = results.find((r) => r.indicator === i.id)
    return result && i.kind !== 'count' && i.kind !== 'rate'
      ? [{ title: said(voice, i.title), ...result }]
      : []
  })
  return [
    { kind: 'text', text: text.coverage.intro },
    ...(collections.length === 0
      ? []
      : [{ kind: 'table' as const, table: collectionsTable(collections, voice) }]),
    {
      kind: 'table',
      table: tableOf(
        text.coverage.missing,
        [...ofWords(table.indicator), ...ofNumbers(table.of, table.missing, table.missingShare)],
        counted.map(({ title, ...result }) => [
          title,
          countCell(result, 'n', voice),
          countCell(result, 'missing', voice),
          missingShare(result, voice),
        ]),
      ),
    },
  ]
}

const missingShare = ({ n, missing, hidden }: ShownResult, voice: Voice): Cell => {
  if (hidden || missing === null) return voice.text.guarded.short
  return n + missing === 0 ? '–' : cellOf((missing / (n + missing)) * 100, voice, 1)
}

const collectionsTable = (collections: readonly CollectionCoverage[], voice: Voice) => {
  const { table, coverage } = voice.text
  return tableOf(
    coverage.collections,
    [...ofWords(table.collection), ...ofNumbers(table.submitted, table.drafts, table.expected)],
    collections.map(({ title, submitted, drafts, expected }) => [
      title,
      cellOf(submitted, voice),
      cellOf(drafts, voice),
      expected === null ? coverage.notKnown : cellOf(expected, voice),
    ]),
  )
}

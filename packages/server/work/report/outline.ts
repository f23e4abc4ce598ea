import { inRow } from '@lyhord/core/listed.ts'
import type { Block, ReportDocument } from './document.ts'

/** A line of what a report would say. */
export interface OutlinePart {
  readonly title: string | null
  readonly text: string
  readonly own: boolean
}

/** Chapter by chapter what a report says, without charts and tables: what stands in it, and where. */
export const outlineOf = ({ chapters }: ReportDocument) =>
  chapters.map(({ title, blocks }) => ({ title, parts: blocks.flatMap(partsOf) }))

const part = (title: string | null, text: string, own = false): OutlinePart => ({ title, text, own })

const partsOf = (block: Block): readonly OutlinePart[] => {
  switch (block.kind) {
    case 'text':
      return [part(null, block.text)]
    case 'points':
      return block.items.map((text) => part(null, text))
    case 'own':
      return [part(block.title, block.paragraphs.join('\n\n'), true)]
    case 'quote':
      return [part(`${block.who} · ${block.about}`, block.paragraphs.join('\n\n'))]
    case 'figure':
      return [part(block.title, [block.sentence, ...block.more].join(' '))]
    case 'table':
      return [part(block.table.title, '')]
    case 'definitions':
      return [part(null, inRow(block.items.map((i) => i.term)))]
  }
}

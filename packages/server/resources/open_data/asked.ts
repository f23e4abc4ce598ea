import type { Visit } from '../../http/visit.ts'
import { asAnybody } from '../../work/open_data/as_anybody.ts'
import { type ListedTable, listOpen } from '../../work/open_data/list_open.ts'
import { listEquity, type OpenEquity, openEquity } from '../../work/open_data/open_equity.ts'
import { type OpenAsked, openIndicator } from '../../work/open_data/open_indicator.ts'
import { tagOf } from '../../work/open_data/tag.ts'

/** Every table; the answer stays the same as long as nothing else is published. */
export const allTables = async (visit: Visit): Promise<readonly ListedTable[]> => {
  const { tables, outlines } = await asAnybody(visit.house, (db) => listOpen(db, visit.house.compared))
  visit.unchangedWhile(tagOf(...outlines))
  return tables
}

/** Tables, and equity of all regions. */
export const everything = async (
  visit: Visit,
): Promise<{ readonly tables: readonly ListedTable[]; readonly equity: readonly OpenEquity[] }> => {
  const { compared } = visit.house
  const { tables, outlines, equity } = await asAnybody(visit.house, async (db) => {
    const listed = await listOpen(db, compared)
    return { ...listed, equity: await listEquity(db, compared, listed.outlines) }
  })
  visit.unchangedWhile(tagOf(...outlines))
  return { tables, equity }
}

/** Equity of one region; refused when there is none. */
export const equityAsked = async (visit: Visit, from: string) => {
  const found = await asAnybody(visit.house, (db) => openEquity(db, visit.house.compared, from))
  visit.unchangedWhile(found.tag)
  return found
}

/** One table; refused when it is not there. */
export const tableAsked = async (visit: Visit, asked: OpenAsked) => {
  const found = await asAnybody(visit.house, (db) => openIndicator(db, visit.house.compared, asked))
  visit.unchangedWhile(found.tag)
  return found
}

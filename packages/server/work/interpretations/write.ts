import { randomUUID } from 'node:crypto'
import type { Api, Asked } from '@lyhord/contract'
import { refuse } from '../../http/refusal.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { insertInterpretation, type NewInterpretation } from '../../queries/interpretation_texts.ts'
import { listIndicators } from '../../queries/release_tables.ts'
import { findRelease } from '../../queries/releases.ts'
import { mustBelong, mustSee } from './belonging.ts'

/** What is written: about a released figure, or an answer to a text about one. */
export type Written = Asked<Api['POST /api/interpretations']>['body']

/** Writes a text in the board's name. Gives its id, and the figure that it is about as form, indicator and half-year. */
export const write = async (db: TenantDb, written: Written) => {
  const { text } = written
  const about = written.kind === 'answer' ? await ofText(db, written.answerTo) : await ofFigure(db, written)
  await mustBelong(db, about.region)
  const id = randomUUID()
  await insertInterpretation(db, { ...about, id, text })
  return { id, about: `${about.form} ${about.indicator} ${about.period}` }
}

type About = Omit<NewInterpretation, 'id' | 'text'>

/** An answer belongs where the first text does; also when that release has been withdrawn since. */
const ofText = async (db: TenantDb, first: string): Promise<About> => {
  const { region, form, indicator, release, period, kind, text, hiddenAt } = await mustSee(db, first)
  if (kind === 'answer' || text === null || hiddenAt !== null) throw refuse('not_in_this_state')
  return { region, form, indicator, release, period, kind: 'answer', answerTo: first }
}

const ofFigure = async (
  db: TenantDb,
  { release, period, indicator, kind }: Exclude<Written, { kind: 'answer' }>,
): Promise<About> => {
  const found = await findRelease(db, release)
  if (!found?.periods.includes(period)) throw refuse('not_found')
  if (found.state !== 'published') throw refuse('not_in_this_state')
  if (!(await listIndicators(db, release)).includes(indicator)) throw refuse('not_found')
  return { region: found.tenant, form: found.form, indicator, release, period, kind, answerTo: null }
}

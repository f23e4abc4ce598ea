import type { TenantDb } from '../../../outside/database/tenant_db.ts'
import { listThread } from '../../../queries/interpretations.ts'
import { findRelease } from '../../../queries/releases.ts'

/** What somebody has read out of an indicator's figures, or done about it. */
export interface Interpretation {
  /** The released id that it is about. */
  readonly indicator: string
  readonly code: string
  readonly board: string
  /** Written by the region itself. */
  readonly byRegion: boolean
  readonly text: string
}

/** Readings and actions about a half-year of a release that can be read there now, oldest first; no questions or answers. */
export const interpretationsOf = async (
  db: TenantDb,
  release: string,
  period: string,
  indicators: readonly string[],
): Promise<readonly Interpretation[]> => {
  const found = await findRelease(db, release)
  if (!found) return []
  const all: Interpretation[] = []
  for (const indicator of indicators)
    for (const i of await listThread(db, { region: found.tenant, form: found.form, indicator }))
      if (i.period === period && i.text !== null && i.hiddenAt === null && isOpinion(i.kind))
        all.push({
          indicator,
          code: i.code,
          board: i.board,
          byRegion: i.tenant === found.tenant,
          text: i.text,
        })
  return all
}

const isOpinion = (kind: string): boolean => kind === 'reading' || kind === 'action'

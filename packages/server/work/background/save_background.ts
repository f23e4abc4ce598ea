import type { BackgroundFile } from '@lyhord/intake/background/background_file.ts'
import { isMunicipality } from '@lyhord/intake/background/background_file.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { listMunicipalities, namePlaces, replaceBackground } from '../../queries/background.ts'

/** What was saved, and what there is to know about it. */
export interface SavedBackground {
  readonly figures: number
  readonly values: number
  readonly missing: number
  readonly notMunicipalities: string[]
  readonly unnamed: string[]
}

/** Puts each figure of a year in the place of what was known of it; what comes from Kolada is marked as Kolada's. */
export const saveBackground = async (
  db: TenantDb,
  { from, figures, places }: BackgroundFile,
  source: string,
): Promise<SavedBackground> => {
  const marked = from === 'kolada' ? 'Kolada' : source
  for (const figure of figures) await replaceBackground(db, { ...figure, source: marked })
  await namePlaces(db, places)
  const named = new Set((await listMunicipalities(db)).flatMap(({ code, name }) => (name ? [code] : [])))
  const values = figures.flatMap((figure) => figure.values)
  const codes = [...new Set(values.map(([code]) => code))].sort()
  return {
    figures: figures.length,
    values: values.length,
    missing: values.filter(([, , value]) => value === null).length,
    notMunicipalities: codes.filter((code) => !isMunicipality(code)),
    unnamed: codes.filter((code) => isMunicipality(code) && !named.has(code)),
  }
}

import { attempt } from '../../../client/call.ts'
import type { Collection } from '../../collect/page.tsx'
import { notOurs } from '../rehearsal/use_corrected.ts'
import { keptImport } from '../sending/kept_imports.ts'
import { formOf } from '../wizard/acts.ts'
import { intake } from '../wizard/intake.ts'
import { change, type Refusal } from '../wizard/wizard.ts'
import type { SavedMapping } from '../worker/work.ts'
import type { OneImport } from './page.tsx'

/**
 * Opens a corrected workbook of an import whose file is not at hand: by the mapping that the file had, as this browser
 * or the server remembers it, or by the form's own names. Gives why not.
 */
export const takeCorrected = async (
  file: File,
  found: OneImport,
  collection: Collection,
): Promise<Refusal | undefined> => {
  const opened = await intake.ask('open', { file, choices: {} })
  if ('problem' in opened) return opened.problem
  if (!opened.corrected) return notOurs
  const saved = await mappingsOf(found)
  const form = await formOf(collection)
  const surveyed = await intake.ask('survey', { form, source: found.source ?? '', saved })
  if ('problem' in surveyed) return surveyed.problem
  change({
    collection,
    file,
    choices: {},
    opened,
    surveyed,
    mapping: surveyed.mapping,
    source: found.source ?? '',
    savedAs: null,
    changed: false,
    news: null,
    rehearsed: undefined,
    refused: undefined,
    sentAs: undefined,
    goesOn: undefined,
    continues: found.id,
    busy: undefined,
  })
  return undefined
}

const mappingsOf = async (found: OneImport): Promise<readonly SavedMapping[]> => {
  const kept = await keptImport(found.id)
  const here = kept ? [{ id: found.id, version: 1, source: '', content: kept.mapping }] : []
  if (!found.mapping) return here
  const { id, version } = found.mapping
  const there = await attempt('GET /api/mappings/:mapping', { params: { mapping: id }, query: { version } })
  return there.ok ? [...here, { id, version, source: '', content: there.value.file.content }] : here
}

import { useNavigate } from '@tanstack/react-router'
import { attempt } from '../../../client/call.ts'
import { useCall } from '../../../client/use_call.ts'
import type { Collection } from '../../collect/page.tsx'
import { keptImport } from '../sending/kept_imports.ts'
import { formOf } from '../wizard/acts.ts'
import { intake } from '../wizard/intake.ts'
import { hasPersonalNumbers } from '../wizard/personal_numbers.ts'
import { change, type Refusal, wizardNow } from '../wizard/wizard.ts'
import { fileNamed } from '../worker/file_named.ts'
import type { SavedMapping } from '../worker/work.ts'
import type { OneImport } from './page.tsx'

/** What must be known of an import for its rows to go on in it. */
type GoingOn = Pick<OneImport, 'id' | 'collection' | 'form' | 'checksum' | 'mapping' | 'source'>

/** Gives the act that takes a corrected workbook of an import: its rows go on in the import, and no others. Gives why not. */
export const useTakeCorrected = (found: GoingOn): ((file: File) => Promise<Refusal | undefined>) => {
  const navigate = useNavigate()
  const collection = useCall('GET /api/collections').data?.collections.find((c) => c.id === found.collection)
  return async (file) => {
    if (!collection) return undefined
    const refused = await takeCorrected(file, found, collection)
    if (!refused) await navigate({ to: '/importera', search: { steg: nextStep() } })
    return refused
  }
}

const nextStep = () => {
  if ((wizardNow().mapping?.unmapped.length ?? 0) > 0) return 'koder'
  return hasPersonalNumbers(wizardNow()) ? 'identiteter' : 'prov'
}

/** By the mapping that the file had, as this tab, this browser or the server remembers it, or by the form's own names. */
const takeCorrected = async (
  file: File,
  found: GoingOn,
  collection: Collection,
): Promise<Refusal | undefined> => {
  const saved = await mappingsOf(found)
  const opened = await intake.ask('open_corrected', { file, of: fileNamed(found.checksum, found.form) })
  if ('problem' in opened) return opened.problem
  const form = await formOf(collection)
  const surveyed = await intake.ask('survey', { form, source: found.source ?? '', saved })
  // The file that was at hand is no longer.
  change({ sentAs: undefined, rehearsed: undefined, goesOn: undefined })
  if ('problem' in surveyed) return surveyed.problem
  change({
    collection,
    file,
    choices: {},
    corrections: [],
    opened,
    surveyed,
    mapping: surveyed.mapping,
    source: found.source ?? '',
    savedAs: null,
    changed: false,
    news: null,
    refused: undefined,
    continues: found.id,
    busy: undefined,
  })
  return undefined
}

const mappingsOf = async (found: GoingOn): Promise<readonly SavedMapping[]> => {
  const { sentAs, mapping } = wizardNow()
  const own = sentAs === found.id ? mapping : (await keptImport(found.id))?.mapping
  const here = own ? [{ id: found.id, version: 1, source: '', content: JSON.parse(JSON.stringify(own)) }] : []
  if (!found.mapping) return here
  const { id, version } = found.mapping
  const there = await attempt('GET /api/mappings/:mapping', { params: { mapping: id }, query: { version } })
  return there.ok ? [...here, { id, version, source: '', content: there.value.file.content }] : here
}

import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Answer, attempt } from '../../../client/call.ts'
import { useMe } from '../../../client/me.ts'
import type { Problem } from '../../../client/problem.ts'
import { queries } from '../../../client/queries.ts'
import { newRecordId } from '../../recording/record_id.ts'
import { useKeepOriginal } from '../original/use_keep_original.ts'
import { today } from '../wizard/acts.ts'
import { change, type Wizard, wizardNow } from '../wizard/wizard.ts'
import { chunkSizeNow } from '../worker/chunk_size.ts'
import { keepImport } from './kept_imports.ts'
import { saveMapping } from './save_mapping.ts'
import { sendRows, sendTheRest } from './sending.ts'

interface Beginning {
  readonly begin: () => Promise<void>
  readonly busy: boolean
  readonly problem: Problem | undefined
}

/** Saves the mapping, begins the import at the server, and lets the rows go; then its own page takes over. */
export const useSending = (): Beginning => {
  const navigate = useNavigate()
  const { user } = useMe()
  const keepOriginal = useKeepOriginal()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const begin = async (): Promise<void> => {
    setBusy(true)
    setProblem(undefined)
    const begun = await beginImport(wizardNow(), user.id)
    setBusy(false)
    if ('problem' in begun) return setProblem(begun.problem)
    keepOriginal(begun.id)
    change({ sentAs: begun.id, goesOn: undefined, continues: undefined })
    void (begun.isNew ? sendRows : sendTheRest)(begun.id, begun.rows)
    void queries.invalidateQueries({ queryKey: ['GET /api/imports'] })
    await navigate({ to: '/importera/$import', params: { import: begun.id } })
  }
  return { begin, busy, problem }
}

/** `isNew`: none of its rows can have come before. */
type Begun =
  | { readonly problem: Problem }
  | { readonly id: string; readonly rows: number; readonly isNew: boolean }

const beginImport = async (wizard: Wizard, user: string): Promise<Begun> => {
  const { collection, file, surveyed, rehearsed, goesOn, continues } = wizard
  if (!collection || !file || !surveyed || !rehearsed) throw new Error('nothing to send')
  const rows = rehearsed.ready + rehearsed.queries
  if (goesOn) return { id: goesOn.import, rows, isNew: false }
  if (continues) return goOnWith(continues, rows, wizard, user)
  const saved = await saveMapping(wizard)
  if ('problem' in saved) return saved
  const id = newRecordId()
  const made = await attempt('POST /api/imports', {
    body: {
      id,
      collection: collection.id,
      form: collection.form,
      rows,
      fileRows: rehearsed.fileRows,
      stayed: rehearsed.faulty,
      checksum: surveyed.checksum,
      mapping: saved.savedAs && { id: saved.savedAs.id, version: saved.savedAs.version },
      source: wizard.source.trim() || null,
      key: rehearsed.key,
    },
  })
  if (!made.ok) return { problem: made.problem }
  showAt(id, made.value)
  void keep(id, wizardNow(), user)
  return { id, rows, isNew: true }
}

/** Corrected rows of an import: it is opened for them. */
const goOnWith = async (id: string, rows: number, wizard: Wizard, user: string): Promise<Begun> => {
  const opened = await attempt('POST /api/imports/:import/reopen', { params: { import: id }, body: { rows } })
  if (!opened.ok) return { problem: opened.problem }
  showAt(id, opened.value)
  void keep(id, wizard, user)
  return { id, rows, isNew: true }
}

/** What the server answered is what its own page shows first. */
const showAt = (id: string, found: Answer<'POST /api/imports'>): void =>
  void queries.setQueryData(['GET /api/imports/:import', { params: { import: id } }], {
    ...found,
    chunks: [],
  })

const keep = async (
  id: string,
  { collection, file, surveyed, choices, corrections, mapping }: Wizard,
  user: string,
): Promise<void> => {
  if (!collection || !file || !surveyed || !mapping) return
  const { checksum } = surveyed
  await keepImport({
    id,
    user,
    collection: collection.id,
    checksum,
    fileName: file.name,
    corrections,
    choices,
    mapping,
    today: today(),
    chunks: chunkSizeNow,
  })
}

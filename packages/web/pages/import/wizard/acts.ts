import type { Form } from '@lyhord/core'
import type { RowsAre } from '@lyhord/intake/mapping/decide_rows.ts'
import type { CellForm, ComputedAnswer } from '@lyhord/intake/mapping/mapping.ts'
import type { MappingNews } from '@lyhord/intake/mapping/news.ts'
import type { Choices } from '@lyhord/intake/reading/format.ts'
import { attempt } from '../../../client/call.ts'
import { bookAsked } from '../../../forms/asked_book.ts'
import type { Collection } from '../../collect/page.tsx'
import type { SavedMapping } from '../worker/work.ts'
import { intake } from './intake.ts'
import { change, wizardNow } from './wizard.ts'

/** Today as the day that ages and ten-digit numbers are counted from. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())

/** The form that a collection asks, own questions and all. */
export const formOf = async ({ id, form, ownForm }: Collection): Promise<Form> =>
  (await bookAsked(form, { collection: id, ownForm })).judge.form

/** Rows that are read otherwise are to be tried anew, and belong to no import that began with them as they were. */
const readOtherwise = { rehearsed: undefined, goesOn: undefined }

/** Opens a file in the worker, as detected or as chosen; a file that cannot be read is refused with words. */
export const openChosen = async (file: File, choices: Choices = {}): Promise<void> => {
  change({ busy: 'begun', refused: undefined })
  const opened = await intake.ask('open', { file, choices })
  if ('problem' in opened)
    return change({ file, choices, opened: undefined, refused: opened.problem, busy: undefined })
  change({
    file,
    choices,
    opened,
    corrections: [],
    surveyed: undefined,
    mapping: undefined,
    ...readOtherwise,
    busy: undefined,
  })
}

/** The saved mappings for a form, the latest versions with what is in them. */
const savedMappings = async (form: string): Promise<readonly SavedMapping[]> => {
  const list = await attempt('GET /api/mappings', { query: { form } })
  if (!list.ok) return []
  const all = await Promise.all(
    list.value.mappings.map(({ id }) => attempt('GET /api/mappings/:mapping', { params: { mapping: id } })),
  )
  return all.flatMap((one) =>
    one.ok
      ? [
          {
            id: one.value.id,
            version: one.value.version,
            source: one.value.source,
            content: one.value.file.content,
          },
        ]
      : [],
  )
}

/** Reads the whole file through and proposes what its columns and codes mean. Gives whether it went well. */
export const survey = async (collection: Collection): Promise<boolean> => {
  change({ busy: 'begun', refused: undefined })
  const saved = await savedMappings(collection.form)
  const asked = { form: await formOf(collection), source: wizardNow().source, saved }
  const surveyed = await intake.ask('survey', asked, { told: (busy) => change({ busy }) })
  if ('problem' in surveyed) {
    change({ refused: surveyed.problem, busy: undefined })
    return false
  }
  const { mapping, chosen, news } = surveyed
  change({
    collection,
    surveyed,
    mapping,
    news,
    savedAs: chosen,
    source: chosen?.source ?? wizardNow().source,
    changed: chosen === null || (news !== null && isNews(news)),
    ...readOtherwise,
    busy: undefined,
  })
  return true
}

const isNews = ({ newColumns, newValues }: MappingNews): boolean => newColumns.length + newValues.length > 0

/** Decisions come one after the other, each on what the one before it made. */
let decided: Promise<void> = Promise.resolve()
const afterOthers = (decide: () => Promise<void>): Promise<void> => {
  decided = decided.then(decide)
  return decided
}

/** Decides which question a column answers; `null`: it is not read. */
export const decideColumn = (column: string, variable: string | null, reads?: CellForm): Promise<void> =>
  afterOthers(async () => {
    const { mapping } = wizardNow()
    if (!mapping) return
    const decision = { column, variable, ...(reads ? { reads } : {}) }
    change({
      mapping: await intake.ask('column', { mapping, decision }),
      changed: true,
      ...readOtherwise,
    })
  })

/** Decides what a local value means; without a code, why nothing is known. */
export const decideValue = (
  of: { readonly variable: string; readonly value: string },
  meaning: { readonly code: string } | { readonly code: null; readonly reason: string },
): Promise<void> =>
  afterOthers(async () => {
    const { mapping } = wizardNow()
    if (!mapping) return
    const { variable, value } = of
    const decision = { variable, value, ...meaning }
    change({ mapping: await intake.ask('value', { mapping, decision }), changed: true, ...readOtherwise })
  })

/** Decides what a row of the file is. */
export const decideRows = (are: RowsAre): Promise<void> =>
  afterOthers(async () => {
    const { mapping } = wizardNow()
    if (!mapping) return
    change({ mapping: await intake.ask('rows_are', { mapping, are }), changed: true, ...readOtherwise })
  })

/** Puts a computed answer in place of the one there was; `undefined` takes it away. */
export const decideComputed = (variable: string, how: ComputedAnswer['how'] | undefined): Promise<void> =>
  afterOthers(async () => {
    const { mapping } = wizardNow()
    if (!mapping) return
    const others = mapping.computed.filter((c) => c.variable !== variable)
    const computed = how ? [...others, { variable, how, why: 'chosen' as const }] : others
    change({ mapping: { ...mapping, computed }, changed: true, ...readOtherwise })
  })

/** Takes in a mapping from a file; gives why not, when it does not. */
export const takeMapping = async (collection: Collection, text: string) => {
  const taken = await intake.ask('take_mapping', { form: await formOf(collection), text })
  if ('problem' in taken) return taken.problem
  const { mapping, news } = taken
  change({ mapping, news, savedAs: null, source: mapping.source, changed: true, ...readOtherwise })
  return undefined
}

import type { Mapping } from '@lyhord/intake/mapping/mapping.ts'
import { attempt } from '../../../client/call.ts'
import type { Problem } from '../../../client/problem.ts'
import { queries } from '../../../client/queries.ts'
import { newRecordId } from '../../recording/record_id.ts'
import { change, type Wizard } from '../wizard/wizard.ts'

type Saved = { readonly problem: Problem } | { readonly savedAs: Wizard['savedAs'] }

/**
 * Saves the mapping under its source system when it is new or changed; without a name it is not saved. When somebody has
 * saved theirs meanwhile, this one is the version after it: every version is kept.
 */
export const saveMapping = async ({ mapping, source, changed, savedAs }: Wizard): Promise<Saved> => {
  const name = source.trim()
  if (!mapping || name === '' || !changed) return { savedAs: name === '' ? null : savedAs }
  const seen = savedAs?.source === name ? savedAs : await mappingCalled(mapping.form, name)
  const first = await saveAfter(seen, mapping, name)
  const somebodyWasFirst = !first.ok && overtaken.has(first.problem.id)
  const saved = somebodyWasFirst
    ? await saveAfter(await mappingCalled(mapping.form, name), mapping, name)
    : first
  if (!saved.ok) return { problem: saved.problem }
  const { id, version } = saved.value
  change({ savedAs: { id, version, source: name }, changed: false, source: name })
  void queries.invalidateQueries({ queryKey: ['GET /api/mappings'] })
  return { savedAs: { id, version, source: name } }
}

/** Somebody has saved another version, one by the same name, or taken it away. */
const overtaken = new Set<Problem['id']>(['conflict', 'already_taken', 'not_found'])

/** Saves a mapping as the version after one that is there, or as the first. */
const saveAfter = (
  there: { readonly id: string; readonly version: number } | undefined,
  mapping: Mapping,
  source: string,
) => {
  const { form, formVersion } = mapping
  const content: Record<string, JsonValue> = JSON.parse(JSON.stringify({ ...mapping, source, unmapped: [] }))
  return attempt('PUT /api/mappings/:mapping', {
    params: { mapping: there?.id ?? newRecordId() },
    body: {
      version: there?.version ?? 0,
      file: { format: 'lyhord-mapping-1', form, formVersion, source, content },
    },
  })
}

type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue }

const mappingCalled = async (form: string, source: string) => {
  const list = await attempt('GET /api/mappings', { query: { form } })
  return list.ok ? list.value.mappings.find((m) => m.source === source) : undefined
}

import { attempt } from '../../../client/call.ts'
import type { Problem } from '../../../client/problem.ts'
import { queries } from '../../../client/queries.ts'
import { newRecordId } from '../../recording/record_id.ts'
import { change, type Wizard } from '../wizard/wizard.ts'

type Saved = { readonly problem: Problem } | { readonly savedAs: Wizard['savedAs'] }

/** Saves the mapping under its source system when it is new or changed; without a name it is not saved. */
export const saveMapping = async ({ mapping, source, changed, savedAs }: Wizard): Promise<Saved> => {
  const name = source.trim()
  if (!mapping || name === '' || !changed) return { savedAs: name === '' ? null : savedAs }
  const known = savedAs?.source === name ? savedAs : await mappingCalled(mapping.form, name)
  const content: Record<string, JsonValue> = JSON.parse(
    JSON.stringify({ ...mapping, source: name, unmapped: [] }),
  )
  const saved = await attempt('PUT /api/mappings/:mapping', {
    params: { mapping: known?.id ?? newRecordId() },
    body: {
      version: known?.version ?? 0,
      file: {
        format: 'lyhord-mapping-1',
        form: mapping.form,
        formVersion: mapping.formVersion,
        source: name,
        content,
      },
    },
  })
  if (!saved.ok) return { problem: saved.problem }
  const { id, version } = saved.value
  change({ savedAs: { id, version, source: name }, changed: false, source: name })
  void queries.invalidateQueries({ queryKey: ['GET /api/mappings'] })
  return { savedAs: { id, version, source: name } }
}

type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue }

const mappingCalled = async (form: string, source: string) => {
  const list = await attempt('GET /api/mappings', { query: { form } })
  return list.ok ? list.value.mappings.find((m) => m.source === source) : undefined
}

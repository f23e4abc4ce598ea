import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waitingBefore, waitingImport } from '../testing/waiting_before.ts'
import { severalCodesOfFlags } from './0030_several_codes_of_flags.ts'

const [tenant = ''] = waitingImport.split(', ')

test('an answer of the group that was one code is a list of one, and none is none', async (t) => {
  const db = await waitingBefore(t, severalCodesOfFlags)
  const answers = [`'familj', null`, `null, 'Se journalen.'`, `null, null`]
  for (const [i, answer] of answers.entries())
    await db.query(`insert into flags (tenant_id, flag_id, record_id, variable, asked_by, answer_code, answer_text)
      values (${tenant}, '00000000-0000-4000-8000-00000000020${i}', gen_random_uuid(), 'v', gen_random_uuid(), ${answer})`)
  await db.query(severalCodesOfFlags)
  const { rows } = await db.query('select answer_codes, answer_text from flags order by flag_id')
  assert.deepEqual(rows, [
    { answer_codes: ['familj'], answer_text: null },
    { answer_codes: [], answer_text: 'Se journalen.' },
    { answer_codes: [], answer_text: null },
  ])
})

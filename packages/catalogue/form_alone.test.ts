import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formAlone } from './form_alone.ts'
import { forms } from './register.ts'

test('every form of the register can be read by itself, and nothing else can', async () => {
  for (const { form } of forms) assert.equal(await formAlone(form.id), form)
  for (const id of ['', 'utredningar', 'constructor']) assert.equal(await formAlone(id), undefined)
})

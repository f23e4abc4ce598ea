import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forms } from '@lyhord/catalogue'
import { variablesOf } from '@lyhord/core'
import ExcelJS from 'exceljs'
import { openTestHouse } from '../testing/house.ts'

const { server } = await openTestHouse()
const give = (url: string, headers: Record<string, string> = {}) => server.inject({ url, headers })

test('anybody gets the table schema of every form, in the language asked for', async () => {
  for (const { form } of forms) {
    const url = `/api/forms/${form.id}/table-schema.json`
    const schema = (await give(url)).json()
    assert.deepEqual(
      schema.fields.map(({ name }: { name: string }) => name),
      variablesOf(form).map(({ id }) => id),
    )
    assert.equal(schema.title, form.title.sv)
    assert.equal((await give(`${url}?lang=en`)).json().title, form.title.en)
    assert.equal((await give(url, { 'accept-language': 'en' })).json().title, form.title.en)
  }
})

test('anybody gets the template of a form as a workbook', async () => {
  const reply = await give('/api/forms/utredning/template.xlsx')
  assert.equal(reply.statusCode, 200)
  assert.match(String(reply.headers['content-disposition']), /utredning_mall\.xlsx/)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Uint8Array.from(reply.rawPayload).buffer)
  assert.equal(workbook.worksheets[0]?.getCell('A1').value, 'utredning_id')
})

test('a form that does not exist is not found', async () => {
  for (const file of ['table-schema.json', 'template.xlsx']) {
    const reply = await give(`/api/forms/placering/${file}`)
    assert.deepEqual([reply.statusCode, reply.json().id], [404, 'not_found'])
  }
  assert.equal((await give('/api/forms/utredning/table-schema.json?lang=fr')).statusCode, 422)
})

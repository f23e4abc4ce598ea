import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forms } from '@lyhord/catalogue'
import { bookOf } from './book.ts'
import { formList, formNamed } from './form_list.ts'
import { measuresOf } from './measures.ts'

test('the list names every form of the register, in its order', () => {
  assert.deepEqual(
    formList.map(({ id, title, recordKey }) => ({ id, title, recordKey })),
    forms.map(({ form: { id, title, keys } }) => ({ id, title, recordKey: keys.record })),
  )
})

test('each form that is fetched by its name is the form of that name, with its own figures', async () => {
  for (const { form, indicators, groupings, defaultGroupings } of forms) {
    const book = await bookOf(form.id)
    assert.equal(book.judge.form, form)
    const measures = await measuresOf(form.id)
    assert.deepEqual([measures.indicators, measures.groupings], [indicators, groupings])
    assert.deepEqual(measures.defaultGroupings, defaultGroupings)
    assert.deepEqual(
      measures.variables.map((v) => v.id),
      form.sections.flatMap((s) => s.questions.map((q) => q.variable.id)),
    )
  }
})

test('an address that names no known form opens the first; a record of one is never shown as another', async () => {
  assert.equal(formNamed('drop table'), 'utredning')
  await assert.rejects(bookOf('egen'))
})

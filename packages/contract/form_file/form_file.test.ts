import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forms, investigationForm } from '@lyhord/catalogue'
import { readFormFile, writeFormFile } from './form_file.ts'

for (const { form } of forms)
  test(`${form.id} comes back from its file as it was`, () => {
    assert.deepEqual(readFormFile(writeFormFile(form)), {
      form: JSON.parse(JSON.stringify(form)),
    })
  })

const file = () => JSON.parse(writeFormFile(investigationForm))
const spoiled = (spoil: (file: ReturnType<typeof JSON.parse>) => void) => {
  const copy = file()
  spoil(copy)
  return readFormFile(JSON.stringify(copy))
}

test('what is no form is refused with the place, and nothing beside the form is let in', () => {
  for (const junk of [
    '',
    'null',
    '7',
    '"x"',
    '[]',
    '{}',
    '{"format":"lyhord-form-1"',
    '{"format":"lyhord-form-1"}',
    JSON.stringify({ format: 'lyhord-form-2', form: file().form }),
  ])
    assert.ok('wrongAt' in readFormFile(junk), junk.slice(0, 40))
  const at = (read: ReturnType<typeof readFormFile>) => ('wrongAt' in read ? read.wrongAt : [])
  assert.deepEqual(at(spoiled((f) => delete f.form.sections[0].questions[0].variable.label)), [
    'form.sections.0.questions.0.variable.label',
  ])
  assert.deepEqual(at(spoiled((f) => (f.form.rules[0].holds = { run: 'rm' }))), ['form.rules.0.holds'])
  assert.deepEqual(at(spoiled((f) => (f.form.extra = 1))), ['form'])
  assert.deepEqual(at(spoiled((f) => (f.form.source.url = 'javascript:alert(1)'))), ['form.source.url'])
})

test('a condition as deep as the sea is refused, not followed', () => {
  const copy = file()
  copy.form.rules[0].holds = 'deep'
  const deep = `${'{"not":'.repeat(100_000)}{"answered":"kon"}${'}'.repeat(100_000)}`
  assert.ok('wrongAt' in readFormFile(JSON.stringify(copy).replace('"deep"', deep)))
})

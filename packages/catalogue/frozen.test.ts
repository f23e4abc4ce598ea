import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { frozen } from './frozen.ts'
import { investigationForm } from './investigation/form.ts'
import { forms } from './register.ts'
import { shapeOf } from './shape.ts'

const checksum = (shape: string): string => createHash('sha256').update(shape, 'utf8').digest('hex')

for (const { form } of forms)
  test(`${form.id} version ${form.version} is as it was published`, () => {
    assert.equal(checksum(shapeOf(form)), frozen[`${form.id}-${form.version}`])
  })

test('better words leave the shape alone, another order of sections does not', () => {
  const { title, sections } = investigationForm
  const reworded = { ...investigationForm, title: { ...title, sv: 'Utredningen som avslutades' } }
  assert.equal(shapeOf(reworded), shapeOf(investigationForm))
  const reordered = { ...investigationForm, sections: sections.toReversed() }
  assert.notEqual(shapeOf(reordered), shapeOf(investigationForm))
})

test('a condition taken away changes the shape', () => {
  const sections = investigationForm.sections.map((s) => ({
    ...s,
    questions: s.questions.map(({ variable }) => ({ variable })),
  }))
  assert.notEqual(shapeOf({ ...investigationForm, sections }), shapeOf(investigationForm))
})

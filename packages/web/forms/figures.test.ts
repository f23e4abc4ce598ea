import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forms } from '@lyhord/catalogue'
import { codesShown, variablesById } from '@lyhord/core'
import { figuresOf } from './figures.ts'

for (const { form, indicators, groupings, defaultGroupings } of forms)
  test(`the figures of ${form.id} are told by the names and codes of its register, as plain data`, async () => {
    const figures = await figuresOf(form.id)
    const variables = variablesById(form)
    assert.deepEqual(
      figures.indicators.map(({ id, title, kind, codes }) => [id, title, kind, codes.map((c) => c.label)]),
      indicators.map((i) => [i.id, i.title, i.kind, codesShown(i, variables).map((c) => c.label)]),
    )
    assert.deepEqual(
      [figures.groupings, figures.defaultGroupings].map((all) =>
        all.map(({ id, codes }) => [id, codes.length]),
      ),
      [groupings, defaultGroupings].map((all) => all.map(({ id, codes }) => [id, codes.length])),
    )
    // Built pages have what JSON says of it.
    assert.deepEqual(JSON.parse(JSON.stringify(figures)), figures)
  })

test('where a record may have several answers the shares may exceed the whole', async () => {
  const { indicators } = await figuresOf('utredning')
  const several = indicators.filter((i) => i.several).map((i) => i.id)
  assert.ok(
    several.includes('utsatthet_fordelning') && !several.includes('samtal_fordelning'),
    several.join(),
  )
})

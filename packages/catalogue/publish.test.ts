import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishForm } from '@lyhord/core'
import { forms } from './register.ts'

for (const { form } of forms)
  test(`${form.id} can be published: the linter has nothing to say`, () => {
    const publication = publishForm(form)
    assert.deepEqual(publication.published ? publication.warnings : publication.errors, [])
  })

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { is } from '../expression/dsl.ts'
import { words } from '../words.ts'
import { canonicalJson } from './canonical.ts'
import { smallForm, variables } from './gold/small_form.ts'
import { publishForm } from './publish.ts'

const section = { id: 'c', title: words('C', 'C') }

describe('publishing a form', () => {
  it('a sound form is published with the text its checksum is taken of', () => {
    const publication = publishForm(smallForm)
    assert.ok(publication.published)
    assert.deepEqual(JSON.parse(publication.canonical), JSON.parse(JSON.stringify(smallForm)))
  })
  it('a form with errors is refused, with the errors', () => {
    const publication = publishForm({ ...smallForm, title: words('', '') })
    assert.ok(!publication.published)
    assert.deepEqual(
      publication.errors.map((e) => e.lint),
      ['ord-saknas'],
    )
  })
  it('a form with warnings only is published, with the warnings', () => {
    const variable = { ...variables.whyOther, id: 'mer' }
    const question = { variable, askedWhen: is('forlangd', 'ja', 'nej') }
    const publication = publishForm({
      ...smallForm,
      sections: [...smallForm.sections, { ...section, questions: [question] }],
    })
    assert.ok(publication.published)
    assert.deepEqual(
      publication.warnings.map((w) => w.lint),
      ['alltid-sann'],
    )
  })
})

describe('canonical text', () => {
  it('does not depend on the order in which keys were written, or on absent ones', () => {
    assert.equal(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined }), '{"b":[{"c":2,"d":1}]}')
  })
  it('keeps the order of lists', () => assert.equal(canonicalJson([2, 1]), '[2,1]'))
  it('is the same for equal values, and says the same as the value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const backwards = Object.fromEntries(Object.entries(value).toReversed())
        assert.equal(canonicalJson(backwards), canonicalJson(value))
        assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codesOf, variablesOf, type Words } from '@lyhord/core'
import { formById, forms, indicatorById } from './register.ts'

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, i) => ids.indexOf(id) !== i)

test('every id is used once: forms, variables, codes, rules, indicators, groupings', () => {
  assert.deepEqual(repeated(forms.map((f) => f.form.id)), [])
  assert.deepEqual(repeated(forms.flatMap((f) => f.indicators.map((i) => i.id))), [])
  for (const { form, groupings } of forms) {
    assert.deepEqual(repeated(variablesOf(form).map((v) => v.id)), [])
    assert.deepEqual(repeated([...form.rules, ...form.rulesAcross].map((r) => r.id)), [])
    assert.deepEqual(repeated(groupings.map((g) => g.id)), [])
    for (const variable of variablesOf(form))
      assert.deepEqual(repeated((codesOf(variable) ?? []).map((c) => c.id)), [], variable.id)
  }
})

test('every id is Swedish ASCII', () => {
  for (const { form, indicators } of forms) {
    const codes = variablesOf(form).flatMap((v) => codesOf(v) ?? [])
    for (const { id } of [...variablesOf(form), ...codes, ...indicators])
      assert.match(id, /^[a-z][a-z0-9_]*$/)
    for (const { id } of [...form.rules, ...form.rulesAcross])
      assert.match(id, new RegExp(`^${form.id}-\\d{2}$`))
  }
})

/** Every pair of words below a value, with the way to it. */
const wordsIn = (value: unknown, path = ''): readonly (readonly [string, Words])[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('sv' in value && 'en' in value) return [[path, { sv: String(value.sv), en: String(value.en) }]]
  return Object.entries(value).flatMap(([key, v]) => wordsIn(v, `${path}/${key}`))
}

test('all words are there in Swedish and English, trimmed, calm and without straight quotes', () => {
  const found = wordsIn(forms)
  assert.ok(found.length > 500)
  for (const [path, { sv, en }] of found)
    for (const text of [sv, en]) {
      assert.match(text, /^\S(.*\S)?$/, path)
      assert.doesNotMatch(text, /[!'"]| {2}/, `${path}: ${text}`)
    }
})

test('every variable asks a question, helps, and has a source, as has its value set', () => {
  for (const { form } of forms)
    for (const variable of variablesOf(form)) {
      const { id, question, help, source } = variable
      assert.ok(question.sv.endsWith('?') && question.en.endsWith('?'), id)
      assert.ok(help?.sv.endsWith('.') && help.en.endsWith('.'), id)
      assert.ok(source.text, id)
      if (variable.kind === 'one' || variable.kind === 'multi') assert.ok(variable.values.source.text, id)
    }
})

test('codes that say "unknown" or "none" in a multi variable are chosen alone', () => {
  for (const { form } of forms)
    for (const variable of variablesOf(form))
      if (variable.kind === 'multi')
        for (const code of variable.values.codes)
          assert.equal(code.alone, code.means ? true : undefined, `${variable.id} ${code.id}`)
})

test('every rule and indicator has a source and speaks in whole sentences', () => {
  for (const { form, indicators } of forms) {
    for (const { id, source, message, remedy } of [...form.rules, ...form.rulesAcross]) {
      assert.ok(source.text, id)
      for (const text of [message.sv, message.en, remedy.sv, remedy.en])
        assert.ok(text.endsWith('.'), `${id}: ${text}`)
    }
    for (const { id, source, question, definition } of indicators) {
      assert.ok(source.text, id)
      assert.ok(question.sv.endsWith('?') && question.en.endsWith('?'), id)
      assert.ok(definition.sv.endsWith('.') && definition.en.endsWith('.'), id)
    }
  }
})

test('forms and indicators are found by id, and unknown ids are not', () => {
  for (const entry of forms) {
    assert.equal(formById(entry.form.id), entry)
    for (const indicator of entry.indicators) assert.equal(indicatorById(indicator.id), indicator)
    for (const grouping of entry.defaultGroupings) assert.ok(entry.groupings.includes(grouping))
  }
  assert.equal(formById('okand'), undefined)
  assert.equal(indicatorById('okand'), undefined)
})

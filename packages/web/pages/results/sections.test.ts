import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forms } from '@lyhord/catalogue'
import { formNamed } from '../../forms/form_list.ts'
import { layouts, sectionsFor } from './sections.ts'

test('a figure that no section knows stands last, not nowhere', () => {
  const sections = sectionsFor(layouts.utredning, ['utsatthet_fordelning', 'samtal_minst_2', 'nytt_matt'])
  assert.deepEqual(
    sections.map((s) => [s.id, s.indicators]),
    [
      ['utsatthet', ['utsatthet_fordelning']],
      ['mer', ['nytt_matt']],
    ],
  )
})

test('every form has all its figures in sections of their own, and no section asks for what the register lacks', () => {
  for (const { form, indicators } of forms) {
    const layout = layouts[formNamed(form.id)]
    const placed = [...layout.elsewhere, ...layout.sections.flatMap((s) => s.indicators)]
    assert.deepEqual(placed.toSorted(), indicators.map((i) => i.id).toSorted(), form.id)
    assert.ok(
      layout.followed.every((id) => placed.includes(id)),
      form.id,
    )
  }
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map((m) => [
    m[1],
    { light: m[2] ?? '', dark: m[3] ?? '' },
  ]),
)

/** Relative luminance and contrast, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const backgrounds = ['paper', 'raised', 'sunken']

/** Foreground, backgrounds, least contrast. Text of recording needs 7, other text 4.5, borders and marks 3. */
const demands: readonly (readonly [string, readonly string[], number])[] = [
  ['ink', [...backgrounds, 'action-wash', 'voice-wash', 'stop-wash'], 7],
  ['ink-quiet', ['paper', 'raised', 'action-wash'], 7],
  ['ink-quiet', ['sunken', 'stop-wash', 'voice-wash'], 4.5],
  ['action', [...backgrounds, 'action-wash', 'stop-wash'], 4.5],
  ['action-deep', [...backgrounds, 'action-wash'], 7],
  ['action-ink', ['action', 'action-deep'], 7],
  ['voice', [...backgrounds, 'voice-wash'], 4.5],
  ['stop', [...backgrounds, 'stop-wash'], 4.5],
  ['stop-ink', ['stop'], 4.5],
  ['line-strong', [...backgrounds, 'action-wash'], 3],
  ...[1, 2, 3, 4, 5].map((n) => [`series-${n}`, ['paper', 'raised'], 3] as const),
]

test('the tokens are read: a test of nothing proves nothing', () => {
  assert.ok(tokens.size >= 20)
  assert.equal(contrast('#000000', '#ffffff').toFixed(1), '21.0')
})

for (const [front, backs, least] of demands)
  for (const back of backs)
    for (const look of ['light', 'dark'] as const)
      test(`${front} on ${back} is at least ${least}:1 when ${look}`, () => {
        const [f, b] = [tokens.get(front)?.[look] ?? '', tokens.get(back)?.[look] ?? '']
        const reached = contrast(f, b)
        assert.ok(reached >= least, `${front} ${f} on ${back} ${b}: ${reached.toFixed(2)}`)
      })

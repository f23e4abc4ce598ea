import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { voiceIn } from '../voice.ts'
import { funnelFigure } from './funnel_figure.ts'

const indicator = formById('utredning')?.indicators.find((i) => i.id === 'samtal_minst_2')
assert.ok(indicator?.kind === 'share')
const limit = { low95: 0.4, high95: 0.6, low998: 0.3, high998: 0.7 }
const few = {
  members: [40, 60, 90].map((n, i) => ({
    key: `m${i}`,
    code: `m${i}`,
    name: `Kommun ${i}`,
    mine: false,
    in: [],
    figure: { n, numerator: n / 2, value: 0.5, interval: [0.35, 0.65], hidden: null } as const,
  })),
  funnel: {
    target: 0.5,
    overDispersed: false,
    phi: 1,
    tau2: 0,
    limits: [40, 60, 90].map((n) => ({ n, ...limit })),
    points: 3,
    enough: false,
  },
}

test('a funnel of few says how many they are, and once that its limits are of chance alone', () => {
  for (const [language, sentence, chance] of [
    ['sv', /^3 kommuner visas\. Det är för få/, /slumpen ensam/g],
    ['en', /^3 municipalities are shown\. That is too few/, /chance alone/g],
  ] as const) {
    const [figure] = funnelFigure(indicator, few, [], voiceIn(language))
    assert.match(figure?.sentence ?? '', sentence)
    const caption = figure?.chart?.kind === 'funnel' ? figure.chart.caption : ''
    assert.equal(`${figure?.sentence} ${caption}`.match(chance)?.length, 1)
  }
})

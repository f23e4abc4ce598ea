import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBrowser } from './browser.ts'
import { faultsOf } from './faults_of.ts'

test('what nobody can read is a fault, a picture without a name or with a button; what else stands in one is none', async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent(`<!doctype html><html lang="sv"><title>Prov</title><body style="background: #fff">
      <p style="color: #ddd" id="pale">Blekt</p>
      <div class="chart">
        <svg role="img" id="nameless"><text y="20" fill="#ddd">Blekt</text><image href="x.png" role="img" /></svg>
        <svg role="img" aria-label="Prov" id="pressed"><g><circle r="9" tabindex="0" role="button" aria-label="Nio" /></g></svg>
      </div>`)
    assert.deepEqual(await faultsOf(page), [
      'color-contrast: #pale',
      'nested-interactive: #pressed',
      'svg-img-alt: #nameless',
    ])
  } finally {
    await browser.close()
  }
})

import { rm } from 'node:fs/promises'
import { variablesOf } from '@lyhord/core'
import { csvCell } from '@lyhord/core/csv_cell.ts'
import type { Browser, Page } from 'playwright-core'
import { asPerson } from '../journeys/as_person.ts'
import { openBrowser } from '../journeys/browser.ts'
import { makeDemonstration, startProduct } from '../journeys/product.ts'
import { investigationForm } from '../packages/catalogue/investigation/form.ts'
import { synthesise } from '../packages/server/work/synthetic/synthesise.ts'
import { asSoonAs } from './as_soon_as.ts'

/** A file in a real browser, from the moment it is chosen until the page shows the new results; clicks follow at once. */
const rows = Number(process.env.BENCH_ROWS ?? 5000)

const file = (): Buffer => {
  const ids = variablesOf(investigationForm).map((v) => v.id)
  const records = [...synthesise({ rows, seed: 'browser', from: '2024-07-01', to: '2026-06-30' })]
  const lines = records.map((answers, i) => {
    const own: Readonly<Record<string, unknown>> = { ...answers, utredning_id: `W-${i}` }
    return ids.map((id) => csvCell([own[id] ?? ''].flat().join('|'), ';')).join(';')
  })
  return Buffer.from(`${ids.join(';')}\r\n${lines.join('\r\n')}`)
}

/** Seconds that the browser's processes with pages and workers have worked. */
const worked = async (browser: Browser): Promise<number> => {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter((p) => p.type === 'renderer').reduce((sum, p) => sum + p.cpuTime, 0)
}

const heading = (page: Page, name: string) => asSoonAs(page, 'h1, h2, h3', name)
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

// begun anew it would make its comparison meanwhile
const demonstration = await makeDemonstration()
const product = await startProduct()
const browser = await openBrowser()
try {
  const { page, ask } = await asPerson(browser, product, 'lead')
  const title = 'Mätning'
  const period = { from: '2024-07-01', to: '2026-06-30' }
  await ask('POST', '/api/collections', { title, form: 'utredning', ...period })
  await page.goto('/importera')
  await page.getByLabel('Insamling', { exact: true }).selectOption({ label: title })
  const content = { name: 'fil.csv', mimeType: 'text/csv', buffer: file() }
  const laps: string[] = []
  let [before, cpu, total] = [performance.now(), await worked(browser), 0]
  const lap = async (what: string): Promise<void> => {
    const [now, cpuNow] = [performance.now(), await worked(browser)]
    laps.push(`${what} ${Math.round(now - before)} ms [${(cpuNow - cpu).toFixed(2)} s]`)
    total += now - before
    ;[before, cpu] = [performance.now(), cpuNow]
  }
  await page.locator('input[type=file]').first().setInputFiles(content)
  await asSoonAs(page, 'main', 'Filen är läst som')
  await lap('open')
  await press(page, 'Fortsätt')
  await heading(page, 'Vad kolumnerna betyder')
  await lap('read through')
  await press(page, 'Fortsätt')
  await heading(page, 'Vad era koder betyder')
  await press(page, /^Fortsätt/)
  await asSoonAs(page, 'main', 'rader prövade\\.')
  await lap('dry run')
  const [untilSent] = [total]
  await press(page, /^Skicka/)
  await heading(page, 'Prövat. Inget är sparat än')
  await lap('send and check')
  await press(page, 'Ta in ärendena')
  await asSoonAs(page, 'main p, main h2', '^Klart\\.')
  await lap('take in')
  await page.getByRole('link', { name: 'Se resultatet' }).click()
  await asSoonAs(page, 'main figure, main svg')
  await lap('results')
  console.log(
    `${rows} rows in a browser: file chosen to results ${Math.round(total)} ms, of which sent to results ${Math.round(total - untilSent)} ms; target 2000 ms`,
  )
  console.log(`  ms [CPU of the page and its worker]: ${laps.join(', ')}`)
} finally {
  await browser.close()
  await product.stop()
  await rm(demonstration, { recursive: true })
}

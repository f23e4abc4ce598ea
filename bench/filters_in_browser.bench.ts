import { loadavg } from 'node:os'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../journeys/browser.ts'
import { openPools } from '../packages/server/outside/database/open_pools.ts'
import { databaseOf, removeHouse, startHouse } from '../packages/server/testing/running_house.ts'
import { asSoonAs } from './as_soon_as.ts'
import { cpuTime } from './cpu_time.ts'
import { fillBoard } from './fill_board.ts'
import { percentile } from './percentile.ts'
import { personIn, sessionIn } from './person.ts'

/** What somebody at the results page waits for: a filter, from the click until new figures are painted; and first loads. */
const clicks = 20
const loads = 5
/** How long the button is held down, ms: not at all, and about as a person does. The time begins when it is let go. */
const presses = [0, 80]

const house = await startHouse()
const browser = await openBrowser()
/** Figures stay in this window beside the open choices: what is further away waits for an idle moment. */
const viewport = { width: 1280, height: 800 }

interface Told {
  /** Milliseconds from the click until the first figure in the window is painted anew, and until the last change on the page is. */
  readonly first: number
  readonly last: number
}

/**
 * Clicks as a person does and listens to what changes on the page: the time begins with the click itself, as the browser
 * tells it, and a change is painted when a task has run after its frame.
 */
const click = async (page: Page, place: number, delay: number): Promise<Told> => {
  const choice = page.locator('.limit input').nth(place)
  // A person scrolls the choices, not the page beside them.
  await choice.evaluate((one) => one.scrollIntoView({ block: 'nearest' }))
  const told = page.evaluate(async () => {
    const main = document.querySelector('main') ?? document.body
    const inWindow = (one: Element) => {
      const { top, bottom } = one.getBoundingClientRect()
      return bottom > 0 && top < innerHeight
    }
    const painted = () =>
      new Promise<number>((tell) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => tell(performance.now())
          port2.postMessage(null)
        }),
      )
    let began = 0
    let figure: Element | undefined
    // Looked for when the button is let go: until then the page may be scrolled to reach the choice.
    const begin = (event: Event) => {
      began = event.timeStamp
      figure = [...main.querySelectorAll('.chart')].find(inWindow)
    }
    addEventListener('click', begin, { capture: true, once: true })
    return new Promise<Told>((tell) => {
      const at = { first: 0, last: 0 }
      let quiet = setTimeout(() => undefined, 0)
      new MutationObserver((changes, observer) => {
        const isFirst = at.first === 0 && changes.some(({ target }) => target === figure)
        void painted().then((now) => {
          if (isFirst) at.first = now - began
          at.last = now - began
        })
        clearTimeout(quiet)
        quiet = setTimeout(() => {
          if (at.first === 0) return
          observer.disconnect()
          tell(at)
        }, 1000)
      }).observe(main, { subtree: true, childList: true, characterData: true })
    })
  })
  await choice.click({ delay })
  return told
}

const pageOf = async (own: Browser): Promise<Page> => {
  const context = await own.newContext({ baseURL: house.origin, locale: 'sv-SE', viewport })
  const [name = '', value = ''] = (await sessionIn(house.origin, 'lead')).split('=')
  await context.addCookies([{ name, value, url: house.origin }])
  return context.newPage()
}

/** Every click turns on one more answer, so that no choice has been seen before. CPU of the server is per click. */
const filters = async (records: number, delay: number): Promise<void> => {
  const page = await pageOf(browser)
  await page.goto('/resultat')
  await page.locator('.chart svg').first().waitFor()
  // Once a build, a browser fetches the whole product to keep it: that is no part of a choice.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.getByRole('button', { name: 'Fler val' }).click()
  await page.locator('.limit').evaluateAll((all) => {
    for (const closed of all) closed.setAttribute('open', '')
  })
  await click(page, 0, delay)
  const told: Told[] = []
  const before = cpuTime(house.process.pid ?? 0, house.dataDir)?.server ?? 0
  for (let place = 1; place <= clicks; place++) told.push(await click(page, place, delay))
  const cpu = (((cpuTime(house.process.pid ?? 0, house.dataDir)?.server ?? 0) - before) * 1000) / clicks
  await page.context().close()
  const say = (numbers: readonly number[]) =>
    `median ${percentile(numbers, 50).toFixed(0)} ms, p95 ${percentile(numbers, 95).toFixed(0)} ms`
  const first = say(told.map((t) => t.first))
  const last = say(told.map((t) => t.last))
  console.log(
    `a filter, ${records} records, held ${delay} ms: first figure ${first}; whole page ${last}; target 50 ms; server ${cpu.toFixed(0)} ms CPU`,
  )
}

/** With an empty cache: each load has a browser context of its own. */
const firstLoad = async (
  path: string,
  ready: string,
  own: (browser: Browser) => Promise<Page>,
): Promise<void> => {
  const times: number[] = []
  for (let i = 0; i < loads; i++) {
    const page = await own(browser)
    const began = performance.now()
    await page.goto(path, { waitUntil: 'commit' })
    await asSoonAs(page, ready)
    times.push(performance.now() - began)
    await page.context().close()
  }
  console.log(
    `first load of ${path}: median ${percentile(times, 50).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms of ${loads}; target 1000 ms`,
  )
}

const nobody = async (own: Browser): Promise<Page> =>
  (await own.newContext({ baseURL: house.origin, locale: 'sv-SE', viewport })).newPage()

try {
  const lead = await personIn(house.origin, 'lead', 1)
  console.log(`load ${loadavg()[0]?.toFixed(1)}`)
  const pools = openPools(await databaseOf(house.dataDir), 2)
  for (const records of [1000, 4000]) {
    await fillBoard(pools.app, lead, records)
    for (const delay of presses) await filters(records, delay)
  }
  await pools.close()
  await firstLoad('/logga-in', 'main form button', nobody)
  await firstLoad('/resultat', '.chart svg', pageOf)
} finally {
  await browser.close()
  await removeHouse(house)
}

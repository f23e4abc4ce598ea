import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { asPerson, type Person } from './as_person.ts'
import { openBrowser } from './browser.ts'
import { type Front, openFront } from './front.ts'
import { begin, draftOf, noViolations, ordinary, press, question, recordAt, saved } from './ordinary.ts'
import { type Product, startProduct } from './product.ts'

let product: Product
let browser: Browser
let front: Front
let computer: Person
before(async () => {
  product = await startProduct()
  browser = await openBrowser()
  front = await openFront(product.url)
  computer = await keeping(front)
})
after(async () => {
  await browser?.close()
  await front?.close()
  await product?.stop()
})
afterEach(async () => {
  await Promise.all(computer.context.pages().map((page) => page.close()))
  front.back()
})

/** Somebody whose browser has kept the product on the computer. */
const keeping = async ({ url }: Front): Promise<Person> => {
  const person = await asPerson(browser, { ...product, url }, 'caseworker', 0, { serviceWorkers: 'allow' })
  await person.page.goto('/')
  await kept(person.page)
  return person
}

/** Waits until the worker has all it is to keep and answers for this page. */
const kept = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 })

/** That computer, where nothing but the product has been kept, and somebody who has signed in there anew. */
const prepared = async (): Promise<Person> => {
  const { context, ask } = computer
  const page = await context.newPage()
  await page.goto('/worker.js')
  await page.evaluate(() => localStorage.clear())
  await context.clearCookies()
  await signIn(computer, 0)
  await page.goto('/')
  await kept(page)
  await page.getByRole('button', { name: /^Socialsekreterare 1/ }).waitFor()
  return { context, page, ask }
}

const signIn = ({ ask }: Person, place: number): Promise<unknown> => {
  const person = product.signIns.filter((s) => s.role === 'caseworker')[place]
  return ask('POST', '/api/session', { email: person?.email, password: person?.password })
}

/** Begins a record, and gives an answer more when nobody answers. */
const leaveUnsent = async (person: Person, localId: string): Promise<void> => {
  await begin(person)
  await press(person, ...ordinary(localId).slice(0, 12))
  await saved(person.page)
  front.away()
  await press(person, '2')
  await person.page.locator('[data-saved="here"]').waitFor()
}

const notice = (page: Page) => page.locator('.offline')
const submittedWith = async (
  { ask }: Person,
  localId: string,
): Promise<readonly { readonly state: string }[]> =>
  JSON.parse(JSON.stringify(await ask('GET', `/api/records?form=utredning&ownId=${localId}`))).records

/** Everything this origin keeps in the browser, in words. */
const keptTexts = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const caught = [localStorage, sessionStorage].flatMap((s) =>
      Object.entries(s).map((pair) => pair.join(' ')),
    )
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) caught.push(url)
    return caught.join('\n')
  })

test('the network goes in the middle of a record: the page is loaded anew, goes on, and the record is there once', async () => {
  const person = await prepared()
  const { page } = person
  const keys = ordinary('PK-72000')
  await begin(person)
  await press(person, ...keys.slice(0, 12))
  await saved(page)
  front.away()
  await press(person, ...keys.slice(12, 14))
  await page.locator('[data-saved="here"]').waitFor()
  const asked = await question(page).textContent()
  await page.reload()
  await question(page).waitFor()
  assert.equal(await question(page).textContent(), asked)
  await notice(page).getByText('Ingen kontakt med nätet just nu.').waitFor()
  await noViolations(page, 'recording without network')
  await press(person, ...keys.slice(14))
  await page.getByText('Klart att lämna in').waitFor()
  await page.locator('[data-saved="here"]').waitFor()
  front.back()
  await saved(page)
  await notice(page).waitFor({ state: 'detached' })
  await press(person, 'Enter')
  await page.locator('.done').waitFor()
  const { state, answers } = await recordAt(person, draftOf(page))
  assert.deepEqual([state, Object.keys(answers).length], ['submitted', 35])
  assert.equal((await submittedWith(person, 'PK-72000')).length, 1)
})

test('all was sent when the network went: the page is loaded anew, and the draft goes on where it was', async () => {
  const person = await prepared()
  const { page } = person
  const keys = ordinary('PK-72005')
  await begin(person)
  await press(person, ...keys.slice(0, 12))
  await saved(page)
  const asked = await question(page).textContent()
  front.away()
  await page.reload()
  await question(page).waitFor()
  assert.equal(await question(page).textContent(), asked)
  await press(person, ...keys.slice(12))
  await page.locator('[data-saved="here"]').waitFor()
  front.back()
  await saved(page)
  await press(person, 'Enter')
  await page.locator('.done').waitFor()
  assert.equal((await submittedWith(person, 'PK-72005')).length, 1)
  assert.doesNotMatch(await keptTexts(page), /utkast/)
})

test('the tab was closed: the address alone opens the product without network, which tells what lies here', async () => {
  const person = await prepared()
  const { page, context } = person
  await leaveUnsent(person, 'PK-72010')
  await page.close()
  const again = await context.newPage()
  await again.goto('/')
  await again.getByText('1 ärende på den här datorn är inte skickat').waitFor()
  await again.getByText('Svaren skickas av sig själva när nätet är tillbaka.').waitFor()
  await again.getByText('Det här kan inte visas utan nät').waitFor()
  await noViolations(again, 'overview without network')
  await again.getByRole('link', { name: 'Resultat' }).click()
  await again.getByText('Siffrorna har inte kommit än').waitFor()
  await noViolations(again, 'results without network')
  await again.getByRole('link', { name: 'Översikt' }).click()
  await again.getByRole('link', { name: 'Fortsätt med PK-72010' }).click()
  await question(again).waitFor()
})

test('when the network is back what was left is sent by itself, and pages come', async () => {
  const person = await prepared()
  const { page, context } = person
  await leaveUnsent(person, 'PK-72020')
  const draft = draftOf(page)
  await page.close()
  const again = await context.newPage()
  await again.goto('/samla-in')
  await again.getByText('1 ärende på den här datorn är inte skickat').waitFor()
  front.back()
  await again.getByText('1 ärende som låg kvar på datorn är skickat.').waitFor()
  await again.locator('.collect-list').waitFor()
  assert.equal(await again.getByText('1 ärende på den här datorn').count(), 0)
  assert.equal((await recordAt(person, draft)).answers.fodelseland, 'norden')
  await again.getByRole('button', { name: /^Socialsekreterare 1/ }).waitFor()
})

test('what is kept is the product itself, the draft and ids: no answer of the server, no name, no address', async () => {
  const person = await prepared()
  const { page } = person
  await page.goto('/resultat')
  await page.locator('.figure-panel-heading').first().waitFor()
  const texts = await keptTexts(page)
  assert.match(texts, /lyhord\.inloggad/)
  assert.match(texts, /\/assets\/index-/)
  assert.doesNotMatch(texts, /\/api\/|Socialsekreterare|@|records|utkast/)
})

test('after signing out nothing of the person is shown without network', async () => {
  const person = await prepared()
  const { page } = person
  const address = `/samla-in/${await begin(person)}/nytt?utkast=`
  await press(person, ...ordinary('PK-72030').slice(0, 12))
  await saved(page)
  const draft = draftOf(page)
  await page.getByRole('button', { name: /^Socialsekreterare 1/ }).click()
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await page.getByRole('heading', { name: 'Logga in' }).waitFor()
  front.away()
  for (const path of ['/', `${address}${draft}`]) {
    await page.goto(path)
    await page.getByRole('heading', { name: 'Ingen kontakt med nätet just nu' }).waitFor()
    assert.doesNotMatch(
      (await page.locator('body').textContent()) ?? '',
      /PK-72030|Socialsekreterare|Samla in/,
    )
  }
  await noViolations(page, 'nobody signed in, no network')
  assert.doesNotMatch(await keptTexts(page), /inloggad|utkast/)
  front.back()
  await page.getByRole('heading', { name: 'Logga in' }).waitFor()
})

test('signed out while nobody answers: out here at once, and at the server before anything else', async () => {
  const person = await prepared()
  const { page } = person
  const [{ value } = { value: '' }] = await person.context.cookies()
  front.away()
  await page.getByRole('button', { name: /^Socialsekreterare 1/ }).click()
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await page.getByText('Du kan logga in när det är tillbaka.').waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Ingen kontakt med nätet just nu' }).waitFor()
  front.back()
  await page.getByRole('heading', { name: 'Logga in' }).waitFor()
  const stolen = await fetch(`${front.url}/api/me`, { headers: { cookie: `lyhord=${value}` } })
  assert.equal(stolen.status, 401)
})

test('another person at the same computer sees nothing of the first one’s draft', async () => {
  const person = await prepared()
  const { page, context } = person
  await leaveUnsent(person, 'PK-72040')
  const address = page.url()
  await page.goto('about:blank')
  front.back()
  await context.clearCookies()
  await signIn(person, 1)
  await page.goto('/')
  await page.getByRole('button', { name: /^Socialsekreterare 2/ }).waitFor()
  front.away()
  await page.goto('/')
  await notice(page).waitFor()
  assert.equal(await page.getByText('på den här datorn').count(), 0)
  await page.goto(address)
  await page.getByText('utan nät').first().waitFor()
  assert.equal(await question(page).count(), 0)
})

test('a new build while a page is open: the page goes on with its own files, and the next load is the new build', async () => {
  const own = await openFront(product.url)
  const person = await keeping(own)
  const { page, context } = person
  const documents = () => own.asked().filter((line) => line === 'GET /').length
  await begin(person)
  await press(person, ...ordinary('PK-72050').slice(0, 12))
  const before = documents()
  own.newBuild()
  await press(person, ...ordinary('PK-72050').slice(12), 'Enter')
  await page.locator('.done').waitFor()
  await page.getByRole('link', { name: 'Kodbok' }).click()
  await page.getByRole('heading', { name: 'Kodbok' }).waitFor()
  await page.getByRole('link', { name: 'Jämför' }).click()
  await page.getByRole('heading', { name: 'Jämför', exact: true }).waitFor()
  assert.equal(documents(), before, 'no page was loaded anew')
  await page.reload()
  await page.getByRole('heading', { name: 'Jämför', exact: true }).waitFor()
  const scripts = await page.evaluate(() => [...document.scripts].map((s) => s.src))
  assert.ok(scripts.length > 0 && scripts.every((src) => src.includes('.ny.')), scripts.join())
  await context.close()
  await own.close()
})

test('a new build and no worker: the page that is gone is fetched anew, once', async () => {
  const own = await openFront(product.url)
  const { page, context } = await asPerson(browser, { ...product, url: own.url }, 'caseworker')
  await page.goto('/')
  await page.locator('.overview').waitFor()
  own.newBuild()
  await page.getByRole('link', { name: 'Kodbok' }).click()
  await page.getByRole('heading', { name: 'Kodbok' }).waitFor()
  assert.equal(own.asked().filter((line) => line === 'GET /kodbok').length, 1)
  await context.close()
  await own.close()
})

test('a proxy with nobody behind it is no network either', async () => {
  const person = await prepared()
  const { page } = person
  front.empty()
  await page.reload()
  await notice(page).waitFor()
  await page.getByText('Det här kan inte visas utan nät').waitFor()
  front.back()
  await notice(page).waitFor({ state: 'detached' })
  await page.getByText('Det här kan inte visas utan nät').waitFor({ state: 'detached' })
})

test('a network that neither answers nor says no is no network in the end', async () => {
  const person = await prepared()
  const { page } = person
  front.silent()
  await page.goto('/samla-in')
  await notice(page).waitFor()
  await page.getByRole('heading', { name: 'Samla in' }).waitFor()
  front.away()
  front.back()
  await notice(page).waitFor({ state: 'detached' })
  await page.locator('.collect-list').waitFor()
})

test('the server is killed in the middle of a record and started again: the record is there once', async () => {
  const person = await prepared()
  const { page } = person
  const keys = ordinary('PK-72060')
  await begin(person)
  await press(person, ...keys.slice(0, 20))
  const again = product.killedAndBack()
  await press(person, ...keys.slice(20, 30))
  await page.reload()
  await question(page).waitFor()
  await press(person, ...keys.slice(30))
  front.moved(await again)
  await saved(page)
  await press(person, 'Enter')
  await page.locator('.done').waitFor()
  assert.equal((await recordAt(person, draftOf(page))).state, 'submitted')
  assert.equal((await submittedWith(person, 'PK-72060')).length, 1)
})

test('the page and the worker are asked for anew each time, built files never, and what is gone is kept by nobody', async () => {
  const page = await fetch(`${front.url}/`)
  const [file = ''] = /\/assets\/[^"]+\.js/.exec(await page.text()) ?? []
  const how = async (path: string) => {
    const { status, headers } = await fetch(front.url + path)
    return [status, headers.get('cache-control')]
  }
  assert.equal(page.headers.get('cache-control'), 'no-cache')
  assert.deepEqual(await how('/worker.js'), [200, 'no-cache'])
  assert.deepEqual(await how('/samla-in'), [200, 'no-cache'])
  assert.deepEqual(await how(file), [200, 'public, max-age=31536000, immutable'])
  assert.deepEqual(await how('/assets/borta-12345678.js'), [404, 'no-store'])
  assert.match(page.headers.get('content-security-policy') ?? '', /worker-src 'self'/)
})

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { asPerson } from './as_person.ts'
import { openBrowser } from './browser.ts'
import { everyPlace } from './every_place.ts'
import { begin, noViolations, ordinary, press, question, saved } from './ordinary.ts'
import { type Product, startProduct } from './product.ts'
import { fitsAt, settled } from './settled.ts'
import { smallTargets } from './small_targets.ts'

let product: Product
let browser: Browser
before(async () => {
  product = await startProduct()
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await product?.stop()
})

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor()
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

for (const [width, options] of [
  [1280, {}],
  [390, phone],
] as const)
  test(`the top of every page leads home, to the account, to the keys and out, ${width} px`, async () => {
    const person = await asPerson(browser, product, 'lead', 0, options)
    const { page } = person
    await page.goto('/kodbok')
    await heading(page, 'Kodbok')
    await page.getByRole('link', { name: 'Lyhörd', exact: true }).click()
    await heading(page, 'Översikt')
    const menu = page.getByRole('button', { name: /^Enhetschef/ })
    await menu.click()
    await page.getByRole('link', { name: 'Ditt konto' }).click()
    await heading(page, 'Ditt konto')
    await menu.click()
    await noViolations(page, 'the menu')
    await page.getByRole('button', { name: 'Tangenter' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).first().click()
    await menu.click()
    await page.getByText('English').click()
    await page.getByRole('heading', { name: 'Your account', level: 1 }).waitFor()
    await page.getByText('Svenska').click()
    await page.getByRole('button', { name: 'Logga ut' }).click()
    await heading(page, 'Logga in')
    await page.goBack()
    await heading(page, 'Logga in')
    await person.context.close()
  })

test('every place of a lead is one press away, and says which it is', async () => {
  const { page, context } = await asPerson(browser, product, 'lead')
  await page.goto('/')
  await heading(page, 'Översikt')
  const places = page.getByRole('navigation', { name: 'Sidor' }).getByRole('link')
  const names = await places.allTextContents()
  assert.ok(names.length >= 4 && names.length <= 7, names.join())
  for (const name of names) {
    await places.filter({ hasText: name }).click()
    await page.locator('#sidrubrik').waitFor()
    await page.waitForFunction(
      (said) => document.querySelector('.shell-places [aria-current]')?.textContent === said,
      name,
    )
  }
  await context.close()
})

test('when no change is larger than chance the overview says so before the changes', async () => {
  const { page, context, ask } = await asPerson(browser, product, 'lead')
  const overview = JSON.parse(JSON.stringify(await ask('GET', '/api/overview')))
  assert.ok(overview.changes.length > 0)
  const none = overview.changes.map((change: object) => ({ ...change, told: false }))
  await page.route('**/api/overview', (route) => route.fulfill({ json: { ...overview, changes: none } }))
  await page.goto('/')
  await page.getByText('Ingen skillnad är större än vad slumpen brukar ge.').waitFor()
  const [first] = none
  await page.unroute('**/api/overview')
  await page.route('**/api/overview', (route) =>
    route.fulfill({ json: { ...overview, changes: [{ ...first, told: true }, ...none.slice(1)] } }),
  )
  await page.reload()
  await page.locator('.change-told').waitFor()
  await page.getByText(`${overview.changesCompared} mått har jämförts.`).waitFor()
  assert.equal(await page.getByText('Ingen skillnad är större').count(), 0)
  await context.close()
})

for (const role of ['outside', 'lead', 'caseworker', 'analyst', 'administrator'] as const)
  test(`nothing that ${role} sees is wider than the window, or too low for a thumb on a small screen`, async () => {
    const person = await asPerson(browser, product, role === 'outside' ? 'lead' : role)
    const { page, context } = person
    if (role === 'outside') await context.clearCookies()
    for (const [route, address] of everyPlace[role]) {
      await page.goto(await address(person))
      await settled(page, 'h1')
      await fitsAt(page, route, 1150, 1024, 900, 820, 390, 320)
      await page.setViewportSize({ width: 390, height: 844 })
      assert.deepEqual(await smallTargets(page), [], route)
    }
    await context.close()
  })

test('no route is left out of what is held against the window', async () => {
  const routes = await readFile(new URL('../packages/web/routes.tsx', import.meta.url), 'utf8')
  const paths = [...routes.matchAll(/(inside|outside|settings)Page\(\s*'([^']+)'/g)].map(
    ([, of, path = '']) => (of === 'settings' ? `/installningar${path}`.replace(/\/$/, '') : path),
  )
  const held = new Set(Object.values(everyPlace).flatMap((places) => places.map(([route]) => route)))
  assert.ok(paths.length > 30, `${paths.length} routes`)
  // A form of one's own is held by the journey that makes one.
  const left = paths.filter((path) => !held.has(path) && path !== '/formular/$form')
  assert.deepEqual(left, [])
})

test('each part of the settings has a title of its own, and fits the window at twice the size', async () => {
  const viewport = { width: 640, height: 450 }
  const { page, context } = await asPerson(browser, product, 'administrator', 0, {
    viewport,
    deviceScaleFactor: 2,
  })
  await page.goto('/installningar')
  const titles = new Set<string>()
  for (const part of ['Användare', 'Enheter', 'Verksamhet', 'Gallring', 'Logg']) {
    await page.locator('.tabs').getByRole('link', { name: part }).click()
    await page.getByRole('heading', { name: part, level: 2 }).waitFor()
    await settled(page, 'main h2')
    titles.add(await page.title())
    await fitsAt(page, part, 900, 640)
  }
  assert.equal(titles.size, 5)
  assert.ok(titles.has('Logg – Inställningar – Lyhörd'), [...titles].join())
  await context.close()
})

test('in high contrast only the part of the settings that is shown is underlined', async () => {
  const { page, context } = await asPerson(browser, product, 'administrator', 0, { forcedColors: 'active' })
  await page.goto('/installningar')
  const parts = page.locator('.tabs a')
  await parts.first().waitFor()
  const lines = await parts.evaluateAll((all) =>
    all.map(
      (part) => getComputedStyle(part).borderBottomColor !== getComputedStyle(document.body).backgroundColor,
    ),
  )
  assert.deepEqual(lines, [true, ...Array.from({ length: lines.length - 1 }, () => false)])
  await context.close()
})

test('with unsent answers signing out says what would be lost, and can be left alone', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page, context } = person
  await begin(person)
  await press(person, ...ordinary('PK-71000').slice(0, 12))
  await saved(page)
  await context.setOffline(true)
  await press(person, '2')
  await page.locator('[data-saved="here"]').waitFor()
  const menu = page.getByRole('button', { name: /^Socialsekreterare 1/ })
  await menu.click()
  await page.getByRole('button', { name: 'Logga ut' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('1 ärende på den här datorn är inte skickat').waitFor()
  await dialog.getByRole('button', { name: 'Stanna kvar' }).click()
  await page.locator('[data-saved="here"]').waitFor()
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await dialog.getByRole('button', { name: 'Logga ut och ta bort svaren' }).click()
  await page.getByText('Du kan logga in när det är tillbaka.').waitFor()
  const left = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => /utkast|inloggad/.test(key)),
  )
  assert.deepEqual(left, [])
  await context.close()
})

test('an expired sign-in is told of where one signs in again', async () => {
  const person = await asPerson(browser, product, 'caseworker')
  const { page, context } = person
  await begin(person)
  await press(person, ...ordinary('PK-71010').slice(0, 12))
  await saved(page)
  await context.clearCookies()
  await press(person, '2')
  await heading(page, 'Logga in')
  await page.getByText('Du behöver logga in igen').waitFor()
  await noViolations(page, 'expired')
  await page.getByRole('button', { name: /^Socialsekreterare 1/ }).click()
  await question(page).waitFor()
  await saved(page)
  await page.goto('/logga-in')
  assert.equal(await page.getByText('Du behöver logga in igen').count(), 0)
  await context.close()
})

test('what is not there has a title, says what to do and leads home', async () => {
  const { page, context } = await asPerson(browser, product, 'lead')
  const nothing = '00000000-0000-4000-8000-000000000000'
  for (const path of [
    `/arende/${nothing}`,
    `/arende/${nothing}/andra`,
    `/samla-in/${nothing}`,
    `/arbetspass/${nothing}`,
  ]) {
    await page.goto(path)
    await page.locator('h1').waitFor()
    await page
      .locator('main')
      .getByRole('link', { name: /^Gå till/ })
      .waitFor()
    await noViolations(page, path)
  }
  await context.close()
})

test('an address that leads nowhere keeps the way to every page, and says that all is invented', async () => {
  const { page, context } = await asPerson(browser, product, 'lead')
  await page.goto('/finns-inte')
  await heading(page, 'Sidan finns inte')
  await page.getByText('Demonstration – påhittade uppgifter').waitFor()
  await noViolations(page, 'nowhere')
  await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Resultat' }).click()
  await heading(page, 'Resultat')
  await settled(page, '.page-section')
  // what a page that is open still fetches would be refused, and lead to the sign-in page
  await page.goto('about:blank')
  await context.clearCookies()
  await page.goto('/finns-inte', { waitUntil: 'networkidle' })
  await heading(page, 'Sidan finns inte')
  await page.getByText('Demonstration – påhittade uppgifter').waitFor()
  assert.equal(await page.getByRole('navigation', { name: 'Sidor' }).count(), 0)
  await context.close()
})

test('while a slow server has not said who is asking, the window says that something is fetched', async () => {
  const { page, context } = await asPerson(browser, product, 'lead')
  const held = Promise.withResolvers<void>()
  await page.route('**/api/me', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.goto('/')
  await page.getByText('Hämtar …').waitFor()
  held.resolve()
  await heading(page, 'Översikt')
  await context.close()
})

test('a page past the last leads to the last', async () => {
  const { page, context } = await asPerson(browser, product, 'administrator')
  await page.goto('/installningar/logg?page=99')
  await page.waitForURL(/page=\d$/)
  await page.getByRole('row').nth(1).waitFor()
  await context.close()
})

test('days in the log that stand in the wrong order change places, and what cannot be meant is not asked for', async () => {
  const { page, context } = await asPerson(browser, product, 'administrator')
  await page.goto('/installningar/logg?from=2999-12-31&to=2020-01-01&user=nobody&page=abc')
  await page.getByRole('row').nth(1).waitFor()
  assert.equal(await page.getByLabel('Från och med').inputValue(), '2020-01-01')
  await context.close()
})

test('what is taken is said at its field in its own words, and nobody is offered to close their own account', async () => {
  const { page, context } = await asPerson(browser, product, 'administrator')
  const own = product.signIns.find((s) => s.role === 'administrator')
  await page.goto('/installningar')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await button('Bjud in någon').click()
  await page.getByLabel('Namn', { exact: true }).fill('Ny')
  await page.getByLabel('E-postadress').fill(` ${own?.email} `)
  await button('Skapa inbjudan').click()
  await page.getByRole('link', { name: /^Det finns redan ett konto med den adressen\./ }).waitFor()
  await button('Avbryt').click()
  await button(`Ändra ${own?.name}`).click()
  await page.getByText('Det här är ditt eget konto.').waitFor()
  assert.equal(await button('Stäng kontot').count(), 0)
  await context.close()
})

test('the invented people stand in the order of the work: those who record first', async () => {
  const roles = product.signIns.filter(
    (s) => s.tenant === product.signIns.find((l) => l.role === 'lead')?.tenant,
  )
  assert.deepEqual([...new Set(roles.map((s) => s.role))], ['caseworker', 'lead', 'administrator'])
  const lines = product.printed().split('\n')
  const at = (name: string) => lines.findIndex((line) => line.includes(name))
  assert.ok(
    at('Socialsekreterare 1') < at('Enhetschef') && at('Enhetschef') < at('Administratör'),
    product.printed(),
  )
})

test('the focus is never lost: on a new page it is at the title, and what is pressed away gives it to what came instead', async () => {
  const { page, context } = await asPerson(browser, product, 'lead')
  await page.goto('/samla-in')
  await heading(page, 'Samla in')
  const places = page.getByRole('navigation', { name: 'Sidor' })
  for (const [link, title] of [
    ['Resultat', 'Resultat'],
    ['Jämför', 'Jämför'],
    ['Kodbok', 'Kodbok'],
  ] as const) {
    await places.getByRole('link', { name: link }).click()
    await page.locator('h1:focus', { hasText: title }).waitFor()
  }
  await page.goto('/nycklar')
  await page.getByRole('button', { name: 'Gör en nyckel' }).click()
  await page.waitForFunction(() => document.activeElement?.matches('input'))
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await page.waitForFunction(() => document.activeElement?.textContent === 'Gör en nyckel')
  await page.goto('/befolkning')
  await page.getByRole('button', { name: 'Ta bort 2025' }).click()
  await page.locator('h1:focus', { hasText: 'Befolkning' }).waitFor()
  await page.getByRole('button', { name: 'Ångra' }).click()
  await page.getByRole('heading', { name: '2025' }).waitFor()
  await context.close()
})

test('a page that is fetched for the first time leaves what stands around it in sight', async () => {
  const { page, context } = await asPerson(browser, product, 'lead')
  await page.goto('/samla-in')
  await heading(page, 'Samla in')
  const hidden = await page.evaluateHandle(() => {
    const styles: string[] = []
    const shell = document.querySelector<HTMLElement>('.shell')
    const look = () => styles.push(shell?.style.display ?? 'gone')
    if (shell) new MutationObserver(look).observe(shell, { attributeFilter: ['style'] })
    return styles
  })
  const places = page.getByRole('navigation', { name: 'Sidor' })
  for (const name of ['Kodbok', 'Resultat']) {
    await places.getByRole('link', { name }).click()
    await heading(page, name)
  }
  assert.deepEqual(await hidden.jsonValue(), [])
  await context.close()
})

test('an administrator is told which pages are of other roles, and is not sent to ask an administrator', async () => {
  const { page, context } = await asPerson(browser, product, 'administrator')
  for (const path of ['/samla-in', '/uppfoljning', '/befolkning', '/resultat', '/importera']) {
    await page.goto(path)
    await page.getByText('Sidan hör till andra roller än din.').waitFor()
    assert.equal(await page.getByText('Fråga er administratör').count(), 0, path)
    assert.equal(await page.getByRole('alert').count(), 0, path)
  }
  await context.close()
})

test('on a phone the button that saves somebody is not covered, and what is chosen is read whole', async () => {
  const administrator = await asPerson(browser, product, 'administrator', 0, phone)
  await administrator.page.goto('/installningar')
  await administrator.page
    .getByRole('button', { name: /^Ändra Social/ })
    .first()
    .click()
  const dialog = administrator.page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Spara' }).click()
  await administrator.page.getByText('Sparat.').waitFor()
  const lead = await asPerson(browser, product, 'lead', 0, phone)
  await lead.page.goto('/importera')
  await lead.page.locator('.select-whole', { hasText: 'Avslutade utredningar, första halvåret' }).waitFor()
  await Promise.all([administrator.context.close(), lead.context.close()])
})

test('the list of what waits to be followed up leads to a collection of the right form', async () => {
  const { page, context } = await asPerson(browser, product, 'lead')
  await page.goto('/uppfoljning')
  await page.locator('main').getByRole('link', { name: 'Till Samla in' }).click()
  const form = page.getByLabel('Vad ska registreras?')
  await form.waitFor()
  assert.equal(await form.inputValue(), 'insats_uppfoljning')
  await page.getByText('Till exempel: Uppföljningar, våren').waitFor()
  await context.close()
})

test('an identity number that somebody searches for is in no request and no address, and is told', async () => {
  const [lead, administrator] = [
    await asPerson(browser, product, 'lead'),
    await asPerson(browser, product, 'administrator'),
  ]
  const asked: string[] = []
  for (const { page } of [lead, administrator]) page.on('request', (one) => asked.push(one.url()))
  const number = '150101-2384'
  const told = (page: Page) => page.getByText('Det ser ut som ett personnummer.').waitFor()
  await lead.page.goto('/samla-in')
  await lead.page.getByRole('link', { name: 'Avslutade utredningar, första halvåret 2026' }).click()
  await lead.page.getByRole('searchbox').fill(number)
  await told(lead.page)
  await noViolations(lead.page, 'a number searched for')
  await lead.page.waitForTimeout(1000)
  await lead.page.goto('/kodbok')
  await lead.page.getByRole('searchbox', { name: 'Sök i kodboken' }).fill(number)
  await told(lead.page)
  await administrator.page.goto('/installningar/logg')
  await administrator.page.getByLabel('Ärendets id').fill(number)
  await administrator.page.keyboard.press('Enter')
  await told(administrator.page)
  const addresses = [...asked, lead.page.url(), administrator.page.url()]
  assert.deepEqual(
    addresses.filter((address) => /150101|2384/.test(address)),
    [],
  )
  await Promise.all([lead.context.close(), administrator.context.close()])
})

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { patience } from './patience.ts'
import type { Product, SignIn } from './product.ts'

/** Somebody signed in, in a browser of their own. */
export interface Person {
  readonly context: BrowserContext
  readonly page: Page
  /** Asks an address as this person. */
  readonly ask: (method: string, path: string, body?: unknown) => Promise<unknown>
}

/** Signs in as the first invented person with a role, or the one with a place in the list (0 the first). */
export const asPerson = async (
  browser: Browser,
  product: Product,
  role: SignIn['role'],
  place = 0,
  options: BrowserContextOptions = {},
): Promise<Person> => {
  const person = product.signIns.filter((s) => s.role === role)[place]
  if (!person) throw new Error(`nobody is ${role} ${place}`)
  const context = await browser.newContext({
    baseURL: product.url,
    locale: 'sv-SE',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    // Where it is not what is tried, no browser fetches the whole product.
    serviceWorkers: 'block',
    ...options,
  })
  context.setDefaultTimeout(patience)
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const data = body === undefined ? {} : { data: body }
    const response = await context.request.fetch(path, { method, headers: { origin: product.url }, ...data })
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`)
    return response.json()
  }
  await ask('POST', '/api/session', { email: person.email, password: person.password })
  return { context, page: await context.newPage(), ask }
}

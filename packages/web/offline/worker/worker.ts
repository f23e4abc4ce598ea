import { isForAway, kindOf } from './kinds.ts'
import { forgetEarlier, keepBuild, keptFile, keptPage } from './store.ts'

/*
 * Keeps the product's own files on this computer, so that it opens without network and an open page has its files after
 * a new build. A new worker waits until no page is open that began with the former one.
 */
declare const self: ServiceWorkerGlobalScope

/** So long is waited for a network that neither answers nor says no, ms. */
const patience = 5000

self.addEventListener('install', (event) => event.waitUntil(keepBuild()))
self.addEventListener('activate', (event) => event.waitUntil(begin()))
self.addEventListener('fetch', (event) => {
  const kind = kindOf(event.request, self.location.origin)
  if (kind === 'page') event.respondWith(pageOf(event))
  if (kind === 'asset') event.respondWith(fileOf(event.request))
})

const begin = async (): Promise<void> => {
  await forgetEarlier()
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
}

/** The newest page there is: the network's, or the kept one where nobody answers. */
const pageOf = async (event: FetchEvent): Promise<Response> => {
  const asked = fromNetwork(event)
  event.waitUntil(asked.catch(() => undefined))
  const late = new Promise<undefined>((go) => setTimeout(go, patience))
  const answer = await Promise.race([asked.catch(() => undefined), late])
  if (answer && !isForAway(answer.status)) return answer
  return (await keptPage()) ?? asked
}

/** What the browser began to fetch while this worker woke, where it does so. */
const fromNetwork = async ({ preloadResponse, request }: FetchEvent): Promise<Response> =>
  (await preloadResponse) ?? fetch(request)

const fileOf = async (request: Request): Promise<Response> => (await keptFile(request.url)) ?? fetch(request)

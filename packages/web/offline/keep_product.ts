import { whenIdle } from '../client/when_idle.ts'

/** So long the first page has the network to itself, ms. */
const patience = 3000

/**
 * Lets the worker keep the product's own files on this computer, once the first page has what it needs. Nothing where
 * the browser has no workers (plain http to another machine, some private windows), nor while the product is developed.
 */
export const keepProduct = async (): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  await new Promise((go) => setTimeout(go, patience))
  await whenIdle()
  await navigator.serviceWorker.register('/worker.js', { updateViaCache: 'none' }).catch(() => undefined)
}

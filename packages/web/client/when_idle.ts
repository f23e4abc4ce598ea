/** When the browser has nothing else to do, or after two seconds. */
export const whenIdle = (): Promise<void> =>
  new Promise((ready) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => ready(), { timeout: 2000 })
    else setTimeout(ready, 50)
  })

/** At once for what is in the window or near it; the rest when the browser has nothing else to do. */
export const whenItIsSeen = (element: Element | null): Promise<void> =>
  new Promise((ready) => {
    if (!element || isNear(element)) ready()
    else if ('requestIdleCallback' in window) requestIdleCallback(() => ready(), { timeout: 2000 })
    else setTimeout(ready, 50)
  })

const isNear = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > -200 && top < window.innerHeight + 200
}

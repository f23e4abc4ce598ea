import { whenIdle } from '../../client/when_idle.ts'

/** At once for what is in the window or near it; the rest when the browser has nothing else to do. */
export const whenItIsSeen = async (element: Element | null): Promise<void> => {
  if (element && !isNear(element)) await whenIdle()
}

const isNear = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > -200 && top < window.innerHeight + 200
}

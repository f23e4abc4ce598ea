import { whenIdle } from '../../client/when_idle.ts'
import { isNear } from './near.ts'

/** At once for what is in the window or near it; the rest when the browser has nothing else to do. */
export const whenItIsSeen = async (element: Element | null): Promise<void> => {
  if (element && !isNear(element)) await whenIdle()
}

import { focusTitle, titleId } from './page_focus.ts'

/** Where one writes or chooses. */
const fields = 'input:not([type="hidden"], [type="file"], :disabled), select, textarea'
const titles = 'h1, h2, h3'
const presses = 'button, a[href], summary'

/**
 * The focus is never lost: when what had it is taken out of the page, it goes to what came instead (its first field, or
 * its title), otherwise to the title of the part it stood in; from one page's title to the next page's. Whoever moves the
 * focus on their own is not disturbed. Gives what ends it.
 */
export const keepFocus = (): (() => void) => {
  let stood: readonly Element[] = []
  const remember = ({ target }: FocusEvent): void => {
    stood = target instanceof Element ? [...withAncestors(target)] : []
  }
  const forget = ({ target }: FocusEvent): void => {
    // it was left, and is neither gone nor hidden: what becomes of it later is nobody's concern
    setTimeout(() => {
      if (target instanceof Element && target.checkVisibility() && target === stood[0]) stood = []
    })
  }
  const observer = new MutationObserver((changes) => {
    const home = stood[0]?.isConnected === false ? stood.find((element) => element.isConnected) : undefined
    if (!home) return
    const wasTitle = stood[0]?.id === titleId
    stood = []
    if (wasTitle) return focusTitle()
    const come = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => home.contains(node))
    setTimeout(() => {
      if (document.activeElement === document.body) take(placeIn(come) ?? titleAround(home))
    })
  })
  document.addEventListener('focusin', remember)
  document.addEventListener('focusout', forget)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    document.removeEventListener('focusin', remember)
    document.removeEventListener('focusout', forget)
    observer.disconnect()
  }
}

function* withAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement) yield at
}

const placeIn = (come: readonly Node[]): HTMLElement | undefined => {
  for (const kind of [fields, titles, presses])
    for (const node of come) {
      const found = node instanceof Element ? firstOf(node, kind) : undefined
      if (found) return found
    }
  return undefined
}

/** The title of the nearest part of the page that has one. */
const titleAround = (home: Element): HTMLElement | undefined => {
  for (const part of withAncestors(home)) {
    const title = firstOf(part, titles)
    if (title) return title
  }
  return undefined
}

const firstOf = (within: Element, kind: string): HTMLElement | undefined => {
  const own = within.matches(kind) ? [within] : []
  for (const found of [...own, ...within.querySelectorAll(kind)])
    if (found instanceof HTMLElement && found.checkVisibility()) return found
  return undefined
}

const take = (place: HTMLElement | undefined): void => {
  if (!place) return
  const isTitle = place.matches(titles)
  if (isTitle) place.tabIndex = -1
  place.focus({ preventScroll: isTitle })
}

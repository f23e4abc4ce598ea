/** What a point says when it is reached, as an attribute of its element. */
const pointSaid = 'data-said'
const points = `[${pointSaid}]`

/**
 * Makes the points of a drawing one stop for the tab key, walked by arrow keys (WAI-ARIA: roving focus; roles of the
 * Graphics module): left and right along the axis, up and down by height, home and end; in a drawing of rows along each row.
 * Says whether there are any.
 */
export const readyPoints = (drawn: Element): boolean => {
  const all = [...drawn.querySelectorAll(points)]
  if (all.length === 0) return false
  drawn.setAttribute('role', 'graphics-document group')
  for (const child of drawn.children)
    if (!child.matches(points) && !child.querySelector(points) && child.tagName !== 'desc')
      child.setAttribute('aria-hidden', 'true')
  const start = all.find((point) => point.hasAttribute('data-mine')) ?? all[0]
  for (const point of all) {
    point.setAttribute('role', 'graphics-symbol img')
    point.setAttribute('aria-label', point.getAttribute(pointSaid) ?? '')
    point.setAttribute('tabindex', point === start ? '0' : '-1')
  }
  return true
}

/** Listens to keys and pointers over a drawing, and tells what the point that is reached says. Gives what stops it. */
export const walkPoints = (host: HTMLElement, tell: (said: string) => void): (() => void) => {
  const stop = new AbortController()
  const on = { signal: stop.signal }
  const reached = ({ target }: Event): void => tell(pointOf(target)?.getAttribute(pointSaid) ?? '')
  host.addEventListener('focusin', reached, on)
  host.addEventListener('focusout', () => tell(''), on)
  host.addEventListener('pointerover', reached, on)
  host.addEventListener('pointerleave', () => tell(''), on)
  host.addEventListener('keydown', (event) => step(host, event), on)
  return () => stop.abort()
}

const pointOf = (target: EventTarget | null): SVGElement | undefined => {
  const found = target instanceof Element ? target.closest(points) : null
  return found instanceof SVGElement ? found : undefined
}

const step = (host: HTMLElement, event: KeyboardEvent): void => {
  const from = pointOf(event.target)
  if (!from || event.ctrlKey || event.altKey || event.metaKey) return
  const next = reachedBy(event.key, from, [...host.querySelectorAll<SVGElement>(points)])
  if (!next) return
  event.preventDefault()
  from.setAttribute('tabindex', '-1')
  next.setAttribute('tabindex', '0')
  next.focus()
}

const reachedBy = (key: string, from: SVGElement, all: readonly SVGElement[]): SVGElement | undefined => {
  const rows = from.ownerSVGElement?.hasAttribute('data-rows') ?? false
  const along = inOrder(all, rows ? ['top', 'left'] : ['left', 'top'])
  const across = inOrder(all, rows ? ['left', 'top'] : ['bottom', 'left'])
  const at = (order: readonly SVGElement[], by: number) =>
    order[Math.min(order.length - 1, Math.max(0, order.indexOf(from) + by))]
  const down = rows ? 1 : -1
  const keys: Readonly<Record<string, () => SVGElement | undefined>> = {
    ArrowRight: () => at(along, 1),
    ArrowLeft: () => at(along, -1),
    ArrowDown: () => at(across, down),
    ArrowUp: () => at(across, -down),
    Home: () => along[0],
    End: () => along.at(-1),
  }
  return keys[key]?.()
}

type Edge = 'left' | 'top' | 'bottom'

/** By one edge of where they stand, then by another; the lowest first where it is the bottom. */
const inOrder = (all: readonly SVGElement[], [first, second]: readonly [Edge, Edge]): SVGElement[] => {
  const placed = all.map((point) => ({ point, box: point.getBoundingClientRect() }))
  const by = (edge: Edge) => (a: { box: DOMRect }, b: { box: DOMRect }) =>
    (edge === 'bottom' ? -1 : 1) * Math.round(a.box[edge] - b.box[edge])
  return placed.sort((a, b) => by(first)(a, b) || by(second)(a, b)).map((p) => p.point)
}

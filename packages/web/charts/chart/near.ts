const margin = 200

const known = new WeakMap<Element, boolean>()
let observer: IntersectionObserver | undefined

const observed = (): IntersectionObserver => {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) known.set(target, isIntersecting)
    },
    { rootMargin: `${margin}px` },
  )
  return observer
}

/** Notes whether an element is in the window or near it, without the page being laid out for it. Gives what stops it. */
export const noteNear = (element: Element): (() => void) => {
  observed().observe(element)
  return () => observed().unobserve(element)
}

/** Whether it was when it was last noted; `undefined` until then. */
export const notedNear = (element: Element | null): boolean | undefined =>
  element ? known.get(element) : undefined

/** Whether it is, measured where it has not been noted. */
export const isNear = (element: Element): boolean => {
  const noted = notedNear(element)
  if (noted !== undefined) return noted
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > -margin && top < window.innerHeight + margin
}

import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'

/** How far below the window one begins, in pixels. */
const near = '600px'

/** Shows its content from when the reader comes near it, so that its code and figures are fetched by those who go there. */
export const WhenNear = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const place = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (seen || !place.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((e) => e.isIntersecting)) setSeen(true)
      },
      { rootMargin: near },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [seen])
  return <div ref={place}>{seen && children}</div>
}

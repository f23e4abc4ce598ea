import { type ReactElement, useEffect } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { en } from '../../../text/en/collection.ts'
import { sv } from '../../../text/sv/collection.ts'
import { useText } from '../../../text/text.tsx'

interface Props {
  readonly page: number
  readonly pages: number
  readonly onChange: (page: number) => void
}

/** From page to page; nothing when there is only one. Past the last it goes back to that: others may have made them fewer. */
export const Pages = ({ page, pages, onChange }: Props): ReactElement | null => {
  const text = useText({ sv, en })
  const isPast = page > Math.max(pages, 1)
  useEffect(() => {
    if (isPast) onChange(Math.max(pages, 1))
  })
  if (pages <= 1) return null
  return (
    <nav className="row not-printed" aria-label={text.page(page, pages)}>
      <Button aria-disabled={page === 1} onClick={() => page > 1 && onChange(page - 1)}>
        {text.previous}
      </Button>
      <span>{text.page(page, pages)}</span>
      <Button aria-disabled={page >= pages} onClick={() => page < pages && onChange(page + 1)}>
        {text.next}
      </Button>
    </nav>
  )
}

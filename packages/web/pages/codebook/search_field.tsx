import { type ReactElement, useEffect, useRef } from 'react'
import { TextField } from '../../parts/field/field.tsx'
import { useNumberTold } from '../../parts/field/use_number_told.ts'
import { en } from '../../text/en/codebook.ts'
import { sv } from '../../text/sv/codebook.ts'
import { useText } from '../../text/text.tsx'

/** Takes the focus when `/` led here. */
export const SearchField = ({
  value,
  onChange,
}: {
  value: string
  onChange: (text: string) => void
}): ReactElement => {
  const text = useText({ sv, en })
  const numberTold = useNumberTold()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (location.hash === '#sok') box.current?.querySelector('input')?.focus()
  }, [])
  return (
    <div className="codebook-search" id="sok" ref={box}>
      <TextField
        name="sok"
        type="search"
        label={text.search}
        hint={text.searchHint}
        value={value}
        error={numberTold(value)}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

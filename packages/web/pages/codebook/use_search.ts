import { containsPersonalNumber } from '@lyhord/core/identity/personal_number.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'

/** What is searched for stands in the address too, without a step back for every letter; an identity number never does. */
export const useSearchInAddress = (): readonly [string, (text: string) => void] => {
  const { sok = '' } = useSearch({ strict: false })
  const navigate = useNavigate()
  const [text, setText] = useState(sok)
  const write = (next: string): void => {
    setText(next)
    void navigate({
      to: '/kodbok',
      search: ({ form }) => ({ form, sok: containsPersonalNumber(next) ? undefined : next || undefined }),
      replace: true,
      resetScroll: false,
    })
  }
  return [text, write]
}

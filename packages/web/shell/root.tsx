import { Outlet } from '@tanstack/react-router'
import { type MouseEvent, type ReactElement, useEffect } from 'react'
import { Status } from '../parts/status/status.tsx'
import { en } from '../text/en/shell.ts'
import { tellDocument } from '../text/language.ts'
import { sv } from '../text/sv/shell.ts'
import { useText } from '../text/text.tsx'
import { keepFocus } from './focus_kept.ts'
import { useKeyboard } from './use_keys.ts'

/** What every page shares: the way past the list, the keyboard, and the quiet word at the foot. */
export const Root = (): ReactElement => {
  const text = useText({ sv, en })
  useKeyboard()
  useEffect(tellDocument, [])
  useEffect(keepFocus, [])
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it goes to the content; the address stays as it is */}
      <a className="skip" href="#innehall" onClick={toContent}>
        {text.skip}
      </a>
      <Outlet />
      <Status />
    </>
  )
}

const toContent = (event: MouseEvent): void => {
  event.preventDefault()
  document.getElementById('innehall')?.focus()
}

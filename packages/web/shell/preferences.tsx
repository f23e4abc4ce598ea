import type { Language } from '@lyhord/core'
import { type ReactElement, useSyncExternalStore } from 'react'
import { chooseTheme, onTheme, theme } from '../look/theme.ts'
import { Choices } from '../parts/choices/choices.tsx'
import { en } from '../text/en/shell.ts'
import { chooseLanguage } from '../text/language.ts'
import { sv } from '../text/sv/shell.ts'
import { useLanguage, useText } from '../text/text.tsx'

/** Language and appearance, kept on this machine. */
export const Preferences = (): ReactElement => {
  const text = useText({ sv, en })
  return (
    <>
      <Choices<Language>
        name="sprak"
        legend={text.language}
        inline
        value={useLanguage()}
        onChange={chooseLanguage}
        choices={[
          { value: 'sv', label: <span lang="sv">Svenska</span> },
          { value: 'en', label: <span lang="en">English</span> },
        ]}
      />
      <Choices
        name="utseende"
        legend={text.appearance}
        inline
        value={useSyncExternalStore(onTheme, theme)}
        onChange={chooseTheme}
        choices={[
          { value: 'system', label: text.asMachine },
          { value: 'light', label: text.light },
          { value: 'dark', label: text.dark },
        ]}
      />
    </>
  )
}

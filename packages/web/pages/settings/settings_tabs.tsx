import type { ReactElement } from 'react'
import { Tabs } from '../../parts/tabs/tabs.tsx'
import { en } from '../../text/en/settings.ts'
import { sv } from '../../text/sv/settings.ts'
import { useText } from '../../text/text.tsx'

/** The pages of the administrator's house, and the key beside them. */
export const useSettingsParts = () => {
  const text = useText({ sv, en })
  return [
    { to: '/installningar', name: text.usersPart },
    { to: '/installningar/enheter', name: text.unitsPart },
    { to: '/installningar/verksamhet', name: text.tenantPart },
    { to: '/installningar/gallring', name: text.retentionPart },
    { to: '/installningar/logg', name: text.logPart },
    { to: '/nycklar', name: text.keyPart },
  ] as const
}

/** The way between them, wherever one of them is open. */
export const SettingsTabs = (): ReactElement => {
  const text = useText({ sv, en })
  return <Tabs label={text.parts} tabs={useSettingsParts()} />
}

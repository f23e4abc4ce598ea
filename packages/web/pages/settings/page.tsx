import { Outlet, useLocation } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { NotYours } from '../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { Tabs } from '../../parts/tabs/tabs.tsx'
import { en } from '../../text/en/settings.ts'
import { sv } from '../../text/sv/settings.ts'
import { useText } from '../../text/text.tsx'
import './settings.css'

/** The administrator's house: pages under one heading. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const parts = useParts()
  const shown = useLocation({ select: (l) => l.pathname.replace(/\/$/, '') })
  return (
    <div className="stack settings">
      <PageTitle title={text.title} part={parts.find(({ to }) => to === shown)?.name}>
        {text.sentence}
      </PageTitle>
      {useCan()('tenant.manage') ? (
        <>
          <Tabs label={text.parts} tabs={parts} />
          <Outlet />
        </>
      ) : (
        <NotYours />
      )}
    </div>
  )
}

const useParts = () => {
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

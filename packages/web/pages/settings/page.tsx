import { Outlet, useLocation } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { NotYours } from '../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { en } from '../../text/en/settings.ts'
import { sv } from '../../text/sv/settings.ts'
import { useText } from '../../text/text.tsx'
import { SettingsTabs, useSettingsParts } from './settings_tabs.tsx'
import './settings.css'

/** The administrator's house: pages under one heading. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const parts = useSettingsParts()
  const shown = useLocation({ select: (l) => l.pathname.replace(/\/$/, '') })
  return (
    <div className="stack settings">
      <PageTitle title={text.title} part={parts.find(({ to }) => to === shown)?.name}>
        {text.sentence}
      </PageTitle>
      {useCan()('tenant.manage') ? (
        <>
          <SettingsTabs />
          <Outlet />
        </>
      ) : (
        <NotYours />
      )}
    </div>
  )
}

import { Outlet } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { useCall } from '../client/use_call.ts'
import { en } from '../text/en/shell.ts'
import { sv } from '../text/sv/shell.ts'
import { useText } from '../text/text.tsx'
import { DemonstrationBanner } from './banner.tsx'
import { OfflineNotice } from './offline.tsx'
import { Preferences } from './preferences.tsx'
import './shell.css'

/** What stands around the pages before sign-in; `children` where there is no such page. */
export const Outside = ({ children = <Outlet /> }: { readonly children?: ReactNode }): ReactElement => {
  const text = useText({ sv, en })
  const setup = useCall('GET /api/setup')
  return (
    <div className="outside">
      {setup.data?.demonstration && <DemonstrationBanner />}
      <main id="innehall" className="outside-main" tabIndex={-1}>
        <p className="wordmark">Lyhörd</p>
        <OfflineNotice says={text.offlineOutside} />
        {children}
      </main>
      <footer className="outside-foot">
        <Preferences />
      </footer>
    </div>
  )
}

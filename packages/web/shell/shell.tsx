import { useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { type ReactElement, type ReactNode, Suspense, useEffect, useState } from 'react'
import { listen } from '../client/live.ts'
import { useMe } from '../client/me.ts'
import { useLeftBehind } from '../pages/recording/left_behind/use_left_behind.ts'
import { Waiting } from '../parts/waiting/waiting.tsx'
import { en } from '../text/en/shell.ts'
import { sv } from '../text/sv/shell.ts'
import { useText, useWords } from '../text/text.tsx'
import { AccountMenu } from './account_menu.tsx'
import { DemonstrationBanner } from './banner.tsx'
import type { Key } from './keys.ts'
import { KeysDialog } from './keys_dialog.tsx'
import { OfflineNotice } from './offline.tsx'
import { type Place, placeOf, placesFor } from './places.ts'
import { PrintedBy } from './printed_by.tsx'
import { useKeys } from './use_keys.ts'
import './shell.css'

/** What stands around every page behind sign-in; `children` where there is no such page. */
export const Shell = ({ children = <Outlet /> }: { readonly children?: ReactNode }): ReactElement => {
  const text = useText({ sv, en })
  const [keysShown, showKeys] = useState(false)
  const { user, demonstration } = useMe()
  const places = placesFor(user.role)
  useShellKeys(places, () => showKeys(true))
  useLive()
  useLeftBehind()
  return (
    <div className="shell">
      {demonstration && <DemonstrationBanner />}
      <PrintedBy />
      <header className="shell-top not-printed">
        <Link to="/" className="wordmark">
          Lyhörd
        </Link>
        <AccountMenu onKeys={() => showKeys(true)} />
      </header>
      <PlaceList places={places} />
      <main id="innehall" className="shell-main" tabIndex={-1}>
        <OfflineNotice says={text.offline} />
        {/* a page that waits for what it is made of leaves what stands around it where it is */}
        <Suspense fallback={<Waiting />}>{children}</Suspense>
      </main>
      {keysShown && <KeysDialog onClose={() => showKeys(false)} />}
    </div>
  )
}

const PlaceList = ({ places }: { readonly places: readonly Place[] }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const pathname = useLocation({ select: (l) => l.pathname })
  const lit = placeOf(pathname, places)
  return (
    <nav className="shell-places" aria-label={text.places}>
      <ul>
        {places.map((place) => (
          <li key={place.to}>
            <Link
              to={place.to}
              activeOptions={{ exact: place.to === '/' }}
              {...(place === lit && { 'aria-current': true })}
            >
              {words(place.name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const useShellKeys = (places: readonly Place[], showKeys: () => void): void => {
  const navigate = useNavigate()
  useKeys([
    ...places.map(
      ({ to, name, letter }): Key => ({ press: `g ${letter}`, does: name, run: () => void navigate({ to }) }),
    ),
    {
      press: '/',
      does: { sv: 'Sök i kodboken', en: 'Search the codebook' },
      run: () =>
        void navigate({ to: '/kodbok', hash: 'sok' }).then(() =>
          document.getElementById('falt-sok')?.focus(),
        ),
    },
    { press: '?', does: { sv: 'Visa tangenterna', en: 'Show the keys' }, run: showKeys },
  ])
}

const useLive = (): void => {
  const client = useQueryClient()
  useEffect(() => listen(client), [client])
}

import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { type ReactElement, type RefObject, useEffect, useRef } from 'react'
import { useCan } from '../../client/me.ts'
import { NotYours } from '../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { en } from '../../text/en/settings.ts'
import { sv } from '../../text/sv/settings.ts'
import { useText } from '../../text/text.tsx'
import './settings.css'

/** The administrator's house: five pages under one heading. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const parts = useParts()
  const shown = useLocation({ select: (l) => l.pathname.replace(/\/$/, '') })
  return (
    <div className="stack">
      <PageTitle title={text.title} part={parts.find(([to]) => to === shown)?.[1]}>
        {text.sentence}
      </PageTitle>
      {useCan()('tenant.manage') ? <Parts parts={parts} /> : <NotYours />}
    </div>
  )
}

const useParts = () => {
  const text = useText({ sv, en })
  return [
    ['/installningar', text.usersPart],
    ['/installningar/enheter', text.unitsPart],
    ['/installningar/verksamhet', text.tenantPart],
    ['/installningar/gallring', text.retentionPart],
    ['/installningar/logg', text.logPart],
    ['/nycklar', text.keyPart],
  ] as const
}

const Parts = ({ parts }: { readonly parts: ReturnType<typeof useParts> }): ReactElement => {
  const text = useText({ sv, en })
  const nav = useOpenPartInView()
  return (
    <>
      <nav ref={nav} className="settings-parts" aria-label={text.parts}>
        <ul>
          {parts.map(([to, name]) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: true, includeSearch: false }}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  )
}

/** Where the names do not all fit beside each other, the open one is scrolled into view. */
const useOpenPartInView = (): RefObject<HTMLElement | null> => {
  const nav = useRef<HTMLElement>(null)
  const pathname = useLocation({ select: (l) => l.pathname })
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname])
  return nav
}

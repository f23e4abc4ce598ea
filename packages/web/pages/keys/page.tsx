import { type ReactElement, useState } from 'react'
import { useCan } from '../../client/me.ts'
import { Button } from '../../parts/button/button.tsx'
import { Empty } from '../../parts/empty/empty.tsx'
import { NotYours } from '../../parts/not_yours/not_yours.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { MakeKey } from '../../parts/tenant_key/make_key.tsx'
import { useKeyInUse } from '../../parts/tenant_key/use_keys_in_use.ts'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useText } from '../../text/text.tsx'
import { SettingsTabs } from '../settings/settings_tabs.tsx'
import { Advice } from './advice.tsx'
import { ChangeKey } from './change_key.tsx'
import { InUse } from './in_use.tsx'
import { OpenHere } from './open_here.tsx'
import { Recover } from './recover.tsx'
import './keys.css'

/** The tenant's key: which it is, how it is opened, kept, shared, recovered and changed. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  return (
    <div className="stack keys-page">
      <PageTitle title={text.title}>{text.sentence}</PageTitle>
      {can('tenant.manage') && <SettingsTabs />}
      {can('key.check') ? <Keys /> : <NotYours />}
    </div>
  )
}

const Keys = (): ReactElement => {
  const { list, inUse } = useKeyInUse()
  const manages = useCan()('key.manage')
  if (!list) return <Waiting />
  return (
    <>
      {inUse ? <InUse list={list} inUse={inUse} /> : <NoneYet manages={manages} />}
      {inUse && <OpenHere />}
      {manages && inUse && <ChangeKey list={list} inUse={inUse} />}
      {manages && <Recover inUse={inUse?.check ?? null} />}
      <Advice />
    </>
  )
}

const NoneYet = ({ manages }: { readonly manages: boolean }): ReactElement => {
  const text = useText({ sv, en })
  const [making, make] = useState(false)
  if (making)
    return (
      <section className="stack" aria-labelledby="gor-nyckel">
        <h2 id="gor-nyckel">{text.makeTitle}</h2>
        <MakeKey replaces={null} onDone={() => make(false)} />
      </section>
    )
  return (
    <Empty
      title={text.noneTitle}
      action={
        manages && (
          <Button look="main" onClick={() => make(true)}>
            {text.make}
          </Button>
        )
      }
    >
      {manages ? text.none : text.noneNotYours}
    </Empty>
  )
}

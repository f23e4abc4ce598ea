import type { ReactElement } from 'react'
import { useMe } from '../../client/me.ts'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { en } from '../../text/en/account.ts'
import { sv } from '../../text/sv/account.ts'
import { useText } from '../../text/text.tsx'
import { ChangePassword } from './password/change_password.tsx'
import { SecondStep } from './second_step/second_step.tsx'

/** One's own account: password and one-time codes. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const { user } = useMe()
  return (
    <div className="stack">
      <PageTitle title={text.title}>{user.email && text.sentence(user.email)}</PageTitle>
      <hr />
      <ChangePassword />
      <hr />
      <SecondStep />
    </div>
  )
}

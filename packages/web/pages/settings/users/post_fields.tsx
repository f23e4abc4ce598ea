import { type Role, rolesIn } from '@lyhord/contract/frame/policy.ts'
import type { ReactElement } from 'react'
import { useMe } from '../../../client/me.ts'
import { useCall } from '../../../client/use_call.ts'
import { Choices } from '../../../parts/choices/choices.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/settings.ts'
import { en as shellEn } from '../../../text/en/shell.ts'
import { sv } from '../../../text/sv/settings.ts'
import { sv as shellSv } from '../../../text/sv/shell.ts'
import { useText } from '../../../text/text.tsx'

/** What a person is in the house. */
export interface Post {
  readonly role: Role
  readonly unit: string | null
}

interface Props {
  readonly post: Post
  readonly onChange: (post: Post) => void
}

/** The roles that a person can be given in this house; the first one is proposed. */
export const useRoles = (): readonly Role[] => rolesIn(useMe().tenant.kind)

/** Role and unit. */
export const PostFields = ({ post, onChange }: Props): ReactElement => {
  const text = useText({ sv, en })
  const names = useText({ sv: shellSv, en: shellEn }).roles
  const choosableRoles = useRoles()
  const units = useCall('GET /api/units').data?.units ?? []
  const choosable = units.filter((u) => u.open || u.id === post.unit)
  return (
    <>
      <Choices
        name="role"
        legend={text.role}
        value={post.role}
        onChange={(role) => onChange({ ...post, role })}
        choices={choosableRoles.map((role) => ({
          value: role,
          label: names[role],
          hint: text.roleHints[role],
        }))}
      />
      {choosable.length > 0 && (
        <Select
          name="unit"
          label={text.unit}
          value={post.unit ?? ''}
          onChange={(unit) => onChange({ ...post, unit: unit || null })}
          options={[
            { value: '', label: text.noUnit },
            ...choosable.map((u) => ({ value: u.id, label: u.name })),
          ]}
        />
      )}
    </>
  )
}

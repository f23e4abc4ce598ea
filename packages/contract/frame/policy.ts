/** The roles, as people in the field name them. */
export const roles = ['caseworker', 'lead', 'analyst', 'administrator'] as const
export type Role = (typeof roles)[number]

/** What a house is: a board or a part of one, which has records, or a region or the nation, which has none. */
export type HouseKind = 'board' | 'district' | 'region'

const inRegion: readonly Role[] = ['analyst', 'administrator']

/** The roles that people can have in a house: a region's have no records to work with. */
export const rolesIn = (kind: HouseKind): readonly Role[] => (kind === 'region' ? inRegion : roles)

/** Everything anyone may be allowed to do; declared beside each endpoint. */
export type Action =
  | 'public'
  | 'signed_in'
  | 'record.read'
  | 'record.write'
  | 'record.export'
  | 'import.manage'
  | 'form.manage'
  | 'key.check'
  | 'key.manage'
  | 'collection.read'
  | 'collection.manage'
  | 'work_session.take_part'
  | 'work_session.lead'
  | 'result.read'
  | 'unit.read'
  | 'user.manage'
  | 'tenant.manage'
  | 'audit.read'
  | 'retention.manage'
  | 'area.manage'
  | 'submission.manage'
  | 'release.read'
  | 'release.manage'
  | 'interpretation.read'
  | 'interpretation.write'
  | 'interpretation.moderate'
  | 'report.read'
  | 'report.local'

const everyone: readonly Action[] = ['public', 'signed_in']
const taking: readonly Action[] = [
  'record.read',
  'record.write',
  'collection.read',
  'work_session.take_part',
  'unit.read',
  'result.read',
  'key.check',
  'release.read',
  'report.read',
  'interpretation.read',
]

const allowed: Record<Role, ReadonlySet<Action>> = {
  caseworker: new Set([...everyone, ...taking]),
  lead: new Set([
    ...everyone,
    ...taking,
    'record.export',
    'import.manage',
    'form.manage',
    'key.manage',
    'collection.manage',
    'work_session.lead',
    'submission.manage',
    'report.local',
    'interpretation.write',
  ]),
  /** Sees released tables of others only; never a record. */
  analyst: new Set([
    ...everyone,
    'area.manage',
    'release.read',
    'release.manage',
    'report.read',
    'interpretation.read',
    'interpretation.write',
    'interpretation.moderate',
  ]),
  /** Runs the house, but reads no records and no results. */
  administrator: new Set([
    ...everyone,
    'unit.read',
    'user.manage',
    'tenant.manage',
    'audit.read',
    'retention.manage',
    'key.check',
    'key.manage',
  ]),
}

/** The one decision for screens, API and exports: may this role do this? Nobody (`null`) may only do the public. */
export const can = (role: Role | null, action: Action): boolean =>
  action === 'public' || (role !== null && allowed[role].has(action))

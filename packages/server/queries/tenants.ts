import type { TenantDb } from '../outside/database/tenant_db.ts'

export interface TenantSettings {
  readonly name: string
  readonly code: string
  readonly kind: 'board' | 'district' | 'region'
  readonly freeText: boolean
  /** Months after the closing day that a record is kept; null: until decided. */
  readonly retentionMonths: number | null
  /** Days that the original files of imports are kept; null: they are not. */
  readonly originalDays: number | null
}

/** The settings of the tenant that we are inside. */
export const findSettings = async (db: TenantDb): Promise<TenantSettings> =>
  db.q
    .selectFrom('tenants')
    .select([
      'name',
      'code',
      'kind',
      'free_text as freeText',
      'retention_months as retentionMonths',
      'original_days as originalDays',
    ])
    .where('tenant_id', '=', db.tenant)
    .executeTakeFirstOrThrow()

export interface SettingsChange {
  readonly name?: string | undefined
  readonly freeText?: boolean | undefined
  readonly retentionMonths?: number | null | undefined
  readonly originalDays?: number | null | undefined
}

export const updateSettings = async (db: TenantDb, change: SettingsChange): Promise<void> => {
  await db.q
    .updateTable('tenants')
    .set((eb) => ({
      name: change.name ?? eb.ref('name'),
      free_text: change.freeText ?? eb.ref('free_text'),
      retention_months:
        change.retentionMonths === undefined ? eb.ref('retention_months') : change.retentionMonths,
      original_days: change.originalDays === undefined ? eb.ref('original_days') : change.originalDays,
    }))
    .where('tenant_id', '=', db.tenant)
    .execute()
}

export interface NewTenant {
  readonly name: string
  readonly code: string
  readonly kind: 'board' | 'district' | 'region'
  readonly demonstration?: boolean
}

/** Makes the tenant that this transaction is inside. */
export const insertTenant = async (db: TenantDb, tenant: NewTenant): Promise<void> => {
  await db.q
    .insertInto('tenants')
    .values({ tenant_id: db.tenant, ...tenant })
    .execute()
}

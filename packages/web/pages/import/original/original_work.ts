import type { KeyProblem } from '@lyhord/intake/keys/key_problem.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { openBackground } from '../../../parts/background/background.ts'

/** What is done with an original beside the page: sealed with the key, and opened again. */
export type OriginalWork = {
  readonly seal: {
    asked: { readonly key: TenantKey; readonly file: File; readonly import: string }
    answer: Blob
  }
  readonly open: {
    asked: { readonly key: TenantKey; readonly sealed: Blob; readonly import: string }
    answer: { readonly name: string; readonly file: Blob } | KeyProblem
  }
}

/** Seals and opens originals. Neither the key nor what it opens leaves this browser. */
export const originalWork = openBackground<OriginalWork>(
  () => new Worker(new URL('./original.worker.ts', import.meta.url), { type: 'module' }),
)

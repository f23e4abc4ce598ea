import type { KeyProblem } from '@lyhord/intake/keys/key_problem.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import { openBackground } from '../background/background.ts'

/** What takes a second of hard counting, and is done beside the page. */
export type KeyWork = {
  readonly open: {
    asked: { readonly text: string; readonly passphrase: string }
    answer: TenantKey | KeyProblem
  }
  readonly seal: { asked: { readonly key: TenantKey; readonly passphrase: string }; answer: string }
}

const background = openBackground<KeyWork>(
  () => new Worker(new URL('./key.worker.ts', import.meta.url), { type: 'module' }),
)

/** Opens the text of a key file with its passphrase. Neither leaves this browser. */
export const openKeyFile = (text: string, passphrase: string): Promise<TenantKey | KeyProblem> =>
  background.ask('open', { text, passphrase })

/** The text of a key file that only the passphrase opens. */
export const sealKeyFile = (key: TenantKey, passphrase: string): Promise<string> =>
  background.ask('seal', { key, passphrase })

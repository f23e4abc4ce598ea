import { readKeyFile, writeKeyFile } from '@lyhord/intake/keys/key_file.ts'
import { serve } from '../background/serve.ts'
import type { KeyWork } from './key_work.ts'

serve<KeyWork>({
  open: ({ text, passphrase }) => readKeyFile(text, passphrase),
  seal: ({ key, passphrase }) => writeKeyFile(key, passphrase),
})

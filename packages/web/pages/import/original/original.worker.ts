import { openOriginal, sealOriginal } from '@lyhord/intake/keys/sealed_original.ts'
import { serve } from '../../../parts/background/serve.ts'
import type { OriginalWork } from './original_work.ts'

serve<OriginalWork>({
  seal: ({ key, file, import: of }) => sealOriginal(key, file, { name: file.name, import: of }),
  open: ({ key, sealed, import: of }) => openOriginal(key, sealed, of),
})

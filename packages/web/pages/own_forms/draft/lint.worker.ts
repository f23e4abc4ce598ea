import { lintForm } from '@lyhord/core/form/lint.ts'
import { serve } from '../../../parts/background/serve.ts'
import type { LintWork } from './use_flaws.ts'

serve<LintWork>({ lint: lintForm })

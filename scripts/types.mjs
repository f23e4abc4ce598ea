// The compiler, without the rest: npm run types.
import { onNode24 } from './node24.mjs'
import { runSideBySide } from './stages.mjs'
import { typeStages } from './type_stages.mjs'

onNode24()

process.exitCode = await runSideBySide(typeStages)

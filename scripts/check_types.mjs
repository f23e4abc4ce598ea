// Checks the types of one project: node scripts/check_types.mjs packages/server
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './node24.mjs'

const [, , project] = process.argv
const folder = join(root, '.cache')
mkdirSync(folder, { recursive: true })

const host = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => ts.sys.newLine,
}
const told = (faults) =>
  process.stdout.isTTY || process.env.FORCE_COLOR
    ? ts.formatDiagnosticsWithColorAndContext(faults, host)
    : ts.formatDiagnostics(faults, host)

/** What the configuration of the project says: its own files and options. */
function configuration() {
  const path = join(root, project)
  const file = statSync(path).isDirectory() ? join(path, 'tsconfig.json') : path
  const memory = join(folder, `types-${project.replaceAll(/\W/g, '-')}.tsbuildinfo`)
  const remembered = { incremental: true, tsBuildInfoFile: memory }
  return ts.getParsedCommandLineOfConfigFile(file, remembered, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      throw new Error(told([fault]))
    },
  })
}

/**
 * The faults of the project's own files. What they import of other packages is read but not checked again, since
 * each package is a project of its own; `tsc -p` checks it all every time.
 */
function faultsOf({ fileNames, options, errors }) {
  const program = ts.createIncrementalProgram({ rootNames: fileNames, options })
  const own = new Set(fileNames)
  const isOthers = ({ fileName }) => !own.has(fileName)
  // what a change since last time may have affected, before what is remembered is trusted
  while (program.getSemanticDiagnosticsOfNextAffectedFile(undefined, isOthers));
  const faults = [...errors, ...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()]
  for (const file of program.getSourceFiles().filter((found) => own.has(found.fileName)))
    faults.push(...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file))
  program.emit()
  return ts.sortAndDeduplicateDiagnostics(faults)
}

const faults = faultsOf(configuration())
process.stdout.write(told(faults))
process.exitCode = faults.length > 0 ? 1 : 0

import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether a program is on this machine. */
export const has = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0

/** A page as a picture: its size in dots, and how large a share of them is not white. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly inked: number
}

const longest = 120_000

/** Opens a file in LibreOffice (a PDF as it is) and gives every page as a picture; throws when it cannot be opened. */
export const picturesOf = async (content: Uint8Array, extension: string): Promise<readonly Picture[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'lyhord-office-'))
  const run = (program: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync(program, args, { cwd: folder, timeout: longest, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${program}: ${stderr}`)
  }
  try {
    await writeFile(join(folder, `report.${extension}`), content)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    if (extension !== 'pdf')
      run('soffice', profile, '--headless', '--convert-to', 'pdf', `report.${extension}`)
    run('pdftoppm', '-r', '30', '-gray', 'report.pdf', 'page')
    const { stdout } = spawnSync('sh', ['-c', 'ls page-*.pgm'], { cwd: folder, encoding: 'utf8' })
    return await Promise.all(
      stdout
        .trim()
        .split('\n')
        .map(async (name) => pictureOf(await readFile(join(folder, name)))),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** A grey picture in PGM: a head of three numbers, then a byte for each dot. */
const pictureOf = (pgm: Buffer): Picture => {
  const [head = '', w = '0', h = '0'] =
    /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(pgm.toString('latin1', 0, 60)) ?? []
  const dots = pgm.subarray(head.length)
  const inked = dots.reduce((sum, dot) => sum + (dot < 250 ? 1 : 0), 0) / Math.max(1, dots.length)
  return { width: Number(w), height: Number(h), inked }
}

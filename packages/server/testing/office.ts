import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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

/** On a crowded machine too (ms); less than a test file may take. */
const longest = 240_000

/**
 * Opens files in LibreOffice (a PDF as it is) and gives every page of each as a picture; throws when one cannot be
 * opened. Files and pages are by format, which is the file's ending; all together, since most of it is to start.
 */
export const picturesOf = async <Format extends string>(
  files: ReadonlyMap<Format, Uint8Array>,
): Promise<ReadonlyMap<Format, readonly Picture[]>> => {
  const folder = await mkdtemp(join(tmpdir(), 'lyhord-office-'))
  const run = (program: string, ...args: string[]): void => {
    const how = { cwd: folder, timeout: longest, encoding: 'utf8' } as const
    const { status, signal, stderr } = spawnSync(program, args, how)
    if (status !== 0) throw new Error(`${program} ended with ${signal ?? status}: ${stderr}`)
  }
  try {
    for (const [format, content] of files) await writeFile(join(folder, `${format}.${format}`), content)
    const toDraw = [...files.keys()].filter((format) => format !== 'pdf').map((f) => `${f}.${f}`)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    run('soffice', profile, '--headless', '--convert-to', 'pdf', ...toDraw)
    const pictures = new Map<Format, readonly Picture[]>()
    for (const format of files.keys()) {
      run('pdftoppm', '-r', '30', '-gray', `${format}.pdf`, format)
      const pages = (await readdir(folder)).filter((n) => n.startsWith(`${format}-`)).sort()
      pictures.set(
        format,
        await Promise.all(pages.map(async (n) => pictureOf(await readFile(join(folder, n))))),
      )
    }
    return pictures
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

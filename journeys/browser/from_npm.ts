import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import packed, { inflate } from '@sparticuz/chromium'
import type { Candidate } from './candidate.ts'

const cache = fileURLToPath(new URL('../../.cache', import.meta.url))
const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')

// The package unpacks into the temporary folder under fixed names and trusts whatever lies there.
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await inflate(join(bin, 'al2023.tar.br'))
    await packed.executablePath(bin)
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

// Its own list of folders looks in /tmp only, and would show pages without letters.
const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`

async function unpacked(): Promise<string> {
  const folder = join(cache, 'chromium')
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const half = await mkdtemp(join(cache, 'chromium-'))
  await unpackInto(half)
  await writeFile(join(half, 'fonts', 'fonts.conf'), fontList)
  await rename(half, folder).catch(() => rm(half, { recursive: true, force: true }))
  return folder
}

/** The Chromium inside the npm package, unpacked once into .cache together with the system libraries it needs. */
export async function browserFromNpm(): Promise<Candidate> {
  const folder = await unpacked()
  const libraries = join(folder, 'al2023', 'lib')
  return {
    program: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

import { existsSync } from 'node:fs'
import { readFile, symlink } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'

interface Link {
  readonly source: string
  readonly target: string
}

const isLink = (value: unknown): value is Link =>
  typeof value === 'object' && value !== null && 'source' in value && 'target' in value

async function wantedLinks(native: string): Promise<readonly Link[]> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const listed: unknown = JSON.parse(text)
  return Array.isArray(listed) ? listed.filter(isLink) : []
}

/**
 * Makes the library links that npm packages cannot carry; normally the package's install script has made them,
 * but npm may be set not to run such scripts. False when a link is missing and cannot be made here.
 */
export async function linkLibraries(native: string): Promise<boolean> {
  for (const link of await wantedLinks(native)) {
    const target = join(native, relative('native', link.target))
    if (existsSync(target)) continue
    await symlink(basename(link.source), target).catch(() => undefined)
    if (!existsSync(target)) return false
  }
  return true
}

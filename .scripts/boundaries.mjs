// Import directions: the rules of .dependency-cruiser.cjs, and that no features import each other in a circle.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import { inRoot, root } from './paths.mjs'

const featureFile =
  /^(api\/src|mobile\/src\/features)\/(identity|wallet|presentation|catalogue|filing|payment|messages|hotline|policies|desk|home)\//

/** Every import that breaks a rule, as `{ rule, from, to }`. */
export async function boundaryFaults(baseDir = root) {
  const options = await extractOptions(inRoot('.dependency-cruiser.cjs'))
  const folders = ['api', 'packages', 'mobile', ...(baseDir === root ? ['tests', '.scripts'] : [])]
  const { output } = await cruise(folders, { ...options, baseDir }, options.enhancedResolveOptions)
  const broken = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
  return [...broken, ...featureCircles(output.modules)]
}

/** Pairs of features of which each reaches the other through features alone. */
function featureCircles(modules) {
  const imports = new Map()
  for (const { source, dependencies } of modules)
    for (const { resolved } of dependencies) {
      const [from, to] = [featureOf(source), featureOf(resolved)]
      if (from && to && from !== to) imports.set(from, (imports.get(from) ?? new Set()).add(to))
    }
  const found = []
  for (const [from, direct] of imports)
    for (const to of direct)
      if (reaches(imports, to, from)) found.push({ rule: 'features-one-way', from, to })
  return found
}

function featureOf(file) {
  return featureFile.exec(file)?.[0].slice(0, -1)
}

function reaches(imports, start, goal) {
  const seen = new Set()
  const open = [start]
  for (const at of open) {
    if (at === goal) return true
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(imports.get(at) ?? []))
  }
  return false
}

if (path.resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const faults = await boundaryFaults()
  for (const { rule, from, to } of faults) console.log(`${rule}: ${from} → ${to}`)
  process.exitCode = faults.length ? 1 : 0
}

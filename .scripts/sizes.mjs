// How large the built client is, against its budgets.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { inRoot } from './paths.mjs'

const KB = 1024
const MB = 1024 * KB
/** Measured gzipped for H5, as it is for the mini-program. */
const budgets = { h5Start: 160 * KB, weappMain: 1.2 * MB, weappTotal: 6 * MB }

/** `note` says the sizes, `over` lists the budgets they break. */
export function sizesOf(target) {
  const sizes = measure[target](inRoot('mobile/dist'))
  const over = sizes
    .filter(({ bytes, budget }) => budget && bytes > budget)
    .map(({ name, bytes, budget }) => `${name}：${shown(bytes)}，预算 ${shown(budget)}`)
  return { note: sizes.map(({ name, bytes }) => `${name} ${shown(bytes)}`).join('，'), over }
}

const measure = {
  h5(dist) {
    const folder = path.join(dist, 'h5')
    const html = readFileSync(path.join(folder, 'index.html'), 'utf8')
    const first = [...html.matchAll(/<script[^>]+src="\/?([^"]+)"/g)].map(([, file]) =>
      path.join(folder, file),
    )
    const scripts = filesIn(folder).filter((file) => file.endsWith('.js'))
    return [
      { name: '首批脚本（gzip）', bytes: sum(first, gzipped), budget: budgets.h5Start },
      { name: '全部脚本（gzip）', bytes: sum(scripts, gzipped) },
    ]
  },
  weapp(dist) {
    const folder = path.join(dist, 'weapp')
    const { subPackages = [] } = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8'))
    const roots = subPackages.map(({ root }) => path.join(folder, root) + path.sep)
    const files = filesIn(folder)
    const main = files.filter((file) => !roots.some((root) => file.startsWith(root)))
    return [
      { name: '主包', bytes: sum(main, size), budget: budgets.weappMain },
      { name: '总计', bytes: sum(files, size), budget: budgets.weappTotal },
    ]
  },
  native: (dist) =>
    ['android', 'ios'].map((name) => ({ name, bytes: size(path.join(dist, name, 'index.bundle')) })),
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))

const size = (file) => statSync(file).size
const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length
const sum = (files, measureOne) => files.reduce((total, file) => total + measureOne(file), 0)
const shown = (bytes) => (bytes < MB ? `${(bytes / KB).toFixed(1)} KB` : `${(bytes / MB).toFixed(2)} MB`)

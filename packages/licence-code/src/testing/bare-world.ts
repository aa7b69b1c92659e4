import { createContext, runInContext } from 'node:vm'
import { buildSync } from 'esbuild'

/**
 * Bundles a script of this package and runs it where only ECMAScript exists, as in a mini-program: no TextEncoder, URL,
 * WebCrypto, Buffer, process, timers, WebAssembly or code from strings. Returns the script's exported functions.
 */
export function loadInBareWorld<Exports>(source: string): Exports {
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: __dirname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'loaded',
    target: 'es2017',
    supported: { bigint: true },
    logLevel: 'silent',
  })
  const world = createContext({}, { codeGeneration: { strings: false, wasm: false } })
  runInContext('delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer', world)
  runInContext((outputFiles[0] as { text: string }).text, world)
  return runInContext('loaded', world) as Exports
}

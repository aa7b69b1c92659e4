import path from 'node:path'

const workspace = path.resolve(__dirname, '..', '..')

/** Outside src/, or shipped as ES2022 and later: transpiled for the browsers of package.json's browserslist. */
export const transpiled = [
  (file: string) => file.startsWith(path.resolve(__dirname, '..', 'editions') + path.sep),
  (file: string) => file.startsWith(path.join(workspace, 'packages') + path.sep),
  (file: string) => /node_modules\/(@noble\/|qr\/|zustand\/|cborg\/)/.test(file.replaceAll('\\', '/')),
]

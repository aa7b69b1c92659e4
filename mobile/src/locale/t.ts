import { zhCN } from './zh-CN'

export type TextKey = keyof typeof zhCN

/** The text of the catalogue with its `{places}` filled in. */
export function t(key: TextKey, values?: Record<string, string | number>): string {
  const text: string = zhCN[key]
  return values ? text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')) : text
}

import { create } from 'zustand'

interface ToastStore {
  text: string | null
}

export const useToast = create<ToastStore>(() => ({ text: null }))

let timer: ReturnType<typeof setTimeout> | undefined

/** Says briefly that something happened; what one must read does not belong here. */
export function showToast(text: string): void {
  clearTimeout(timer)
  useToast.setState({ text })
  timer = setTimeout(() => useToast.setState({ text: null }), 3_000)
}

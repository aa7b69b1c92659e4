import { create } from 'zustand'

/** Whether the last call reached the server: a phone may be "online" in a network that leads nowhere. */
export const useConnectivity = create<{ reached: boolean }>(() => ({ reached: true }))

export function reportReached(reached: boolean): void {
  if (useConnectivity.getState().reached !== reached) useConnectivity.setState({ reached })
}

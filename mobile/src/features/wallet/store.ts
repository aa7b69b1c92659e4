import { create } from 'zustand'

interface WalletStore {
  /** The holder whose licences are shown; null is the first. */
  holderRef: string | null
  /** Names and numbers are covered while others can see the screen. */
  covered: boolean
  chooseHolder(holderRef: string): void
  toggleCovered(): void
}

export const useWalletStore = create<WalletStore>((set) => ({
  holderRef: null,
  covered: false,
  chooseHolder: (holderRef) => set({ holderRef }),
  toggleCovered: () => set((store) => ({ covered: !store.covered })),
}))

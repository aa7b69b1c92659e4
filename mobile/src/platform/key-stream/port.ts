export interface KeyPress {
  key: string
  at: number
  repeat: boolean
  /** The key goes to a text field that a person may be typing in. */
  inField: boolean
  /** A button or link has the focus. */
  onControl: boolean
}

export interface KeyStreamHandlers {
  /** What assistive technology calls the hidden text area. */
  label: string
  /** Answers true to keep the key from doing anything else. */
  key(press: KeyPress): boolean
  /** Text that an input method delivered, whole. */
  text(text: string, at: number): void
  composition(active: boolean, at: number): void
}

export interface KeyStream {
  /** Gives the text field in use the content it had before the scanner wrote into it. */
  restoreField(): void
  close(): void
}

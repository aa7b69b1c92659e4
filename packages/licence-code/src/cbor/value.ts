/** Map keys of the profiles used here are integers or text (RFC 8392, RFC 9052, Token Status List). */
export type CborKey = number | string
export type CborMap = Map<CborKey, CborValue>

/** The part of CBOR that this protocol uses: no floats, no undefined, nothing of indefinite length. */
export type CborValue =
  | number
  | bigint
  | string
  | boolean
  | null
  | Uint8Array
  | readonly CborValue[]
  | CborMap
  | CborTag

export class CborTag {
  constructor(
    readonly tag: number,
    readonly value: CborValue,
  ) {}
}

export const MAJOR = {
  unsigned: 0,
  negative: 1,
  bytes: 2,
  text: 3,
  array: 4,
  map: 5,
  tag: 6,
  simple: 7,
} as const
export const SIMPLE = { false: 20, true: 21, null: 22 } as const

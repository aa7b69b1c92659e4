/**
 * What a signed object is. `typ` is header 16 (RFC 9596), from the experimental content formats until media
 * types are registered; `aad` is the external_aad of its signature. Either alone keeps kinds apart.
 */
export interface MessageKind {
  readonly typ: number
  readonly aad: string
}

export const SCENE_CREDENTIAL: MessageKind = { typ: 65001, aad: 'zhangban/scene-credential/1' }
export const SHOW_TOKEN: MessageKind = { typ: 65002, aad: 'zhangban/show/1' }
export const HOLDER_KEY_PROOF: MessageKind = { typ: 65003, aad: 'zhangban/holder-key/1' }

import type { AnswerOf } from '@zhangban/contracts'

type Me = AnswerOf<'readMe'>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string'

/** Who was signed in when the app was closed; null when that cannot be read for certain. */
export function parseKeptMe(text: string | null): Me | null {
  try {
    const stored: unknown = JSON.parse(text ?? 'null')
    if (!isObject(stored) || stored.version !== 1 || !isObject(stored.me)) return null
    const { level, maskedName, name, maskedPhone, device, clerk } = stored.me
    if (level !== 'L1' && level !== 'L2' && level !== 'L3') return null
    if (!isTextOrNull(maskedName) || !isTextOrNull(name) || typeof maskedPhone !== 'string') return null
    if (!isObject(device) || typeof device.id !== 'string' || typeof device.name !== 'string') return null
    const activated = device.activated === true
    return {
      level,
      maskedName,
      name,
      maskedPhone,
      device: { id: device.id, name: device.name, activated },
      clerk: parseClerk(clerk),
    }
  } catch {
    return null
  }
}

function parseClerk(value: unknown): Me['clerk'] {
  if (!isObject(value) || !isObject(value.organisation) || !Array.isArray(value.scenes)) return null
  const { code, name, division } = value.organisation
  if (typeof value.name !== 'string' || typeof value.post !== 'string') return null
  if (typeof code !== 'string' || typeof name !== 'string' || typeof division !== 'string') return null
  const scenes = value.scenes.filter(
    (scene): scene is { code: string; name: string } =>
      isObject(scene) && typeof scene.code === 'string' && typeof scene.name === 'string',
  )
  return { name: value.name, post: value.post, organisation: { code, name, division }, scenes }
}

/** Licence identifier → scene code; anything else is forgotten. */
export function parseLastScenes(text: string | null): Record<string, string> {
  try {
    const stored = JSON.parse(text ?? 'null') as { version?: unknown; lastScenes?: unknown } | null
    if (stored?.version !== 1 || typeof stored.lastScenes !== 'object' || stored.lastScenes === null)
      return {}
    return Object.fromEntries(
      Object.entries(stored.lastScenes).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    )
  } catch {
    return {}
  }
}

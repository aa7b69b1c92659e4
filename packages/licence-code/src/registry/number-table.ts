/** A closed table of names and their numbers on the wire; numbers are never reused. */
export interface NumberTable<Name extends string> {
  numberOf(name: string): number | undefined
  nameOf(number: unknown): Name | undefined
}

export function numberTable<Name extends string>(numbers: Readonly<Record<Name, number>>): NumberTable<Name> {
  const byName = new Map<string, number>(Object.entries<number>(numbers))
  const byNumber = new Map<unknown, Name>()
  for (const [name, number] of byName) byNumber.set(number, name as Name)
  return {
    numberOf: (name) => byName.get(name),
    nameOf: (number) => byNumber.get(number),
  }
}

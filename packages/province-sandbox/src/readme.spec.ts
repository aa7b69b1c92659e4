import { readFileSync } from 'node:fs'
import path from 'node:path'
import { faultCatalogue } from './gateway/fault-catalogue.js'
import { platformNames } from './gateway/platforms.js'
import { personas } from './seed/personas.js'

// The formatter pads tables with spaces.
const readme = readFileSync(path.join(__dirname, '..', 'README.md'), 'utf8').replace(/ +/g, ' ')

describe('the README', () => {
  it.each(faultCatalogue)('says of $name what the console says', (fault) => {
    const where = fault.platforms.length === platformNames.length ? 'all' : fault.platforms.join(', ')
    expect(readme).toContain(`| \`${fault.name}\` | ${fault.label} | ${fault.effect} | ${where} |`)
  })

  it.each(personas)('introduces $name', (persona) => {
    expect(readme).toContain(
      `| ${persona.name} | ${persona.phone ?? '—'} | ${persona.idNumber} | ${persona.hint} |`,
    )
  })
})

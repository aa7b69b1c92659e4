// Writes src/calendar/year-*.ts from chinese-days and src/division/table.ts from @vant/area-data.
// Run by hand when a new notice or a new division is published: node packages/national-codes/scripts/generate-tables.mjs
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const source = path.join(import.meta.dirname, '..', 'src')

const YEARS = { 2024: 1, 2025: 1, 2026: 1 }
/** Provinces whose counties we carry; everywhere else provinces and cities are enough to read an id number. */
const WITH_COUNTIES = ['44', '21']
/** 东莞 and 中山 have no counties; the source lists their towns under made-up codes. */
const WITHOUT_COUNTIES = ['4419', '4420']

for (const [year, version] of Object.entries(YEARS)) {
  const { holidays, workdays } = require(`chinese-days/dist/years/${year}.json`)
  const days = (table) =>
    Object.keys(table)
      .sort()
      .map((day) => `'${day}'`)
      .join(', ')
  writeFileSync(
    path.join(source, 'calendar', `year-${year}.ts`),
    [
      "import type { CalendarYear } from './year.js'",
      '',
      `/** Statutory holidays and make-up working days of ${year}, as the State Council's yearly notice lists them. */`,
      `export const year${year}: CalendarYear = {`,
      `  year: ${year},`,
      `  version: ${version},`,
      `  holidays: [${days(holidays)}],`,
      `  makeUpDays: [${days(workdays)}],`,
      '}',
      '',
    ].join('\n'),
  )
}

const { areaList } = require('@vant/area-data')
const entries = (table, keep) =>
  Object.entries(table)
    .filter(([code]) => keep(code))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, name]) => `  '${code}': '${name}',`)
const isCounty = (code) =>
  WITH_COUNTIES.includes(code.slice(0, 2)) &&
  !WITHOUT_COUNTIES.includes(code.slice(0, 4)) &&
  !/(7\d|80|9\d)$/.test(code)
writeFileSync(
  path.join(source, 'division', 'table.ts'),
  [
    '/** GB/T 2260: every province and city; counties of 广东 and 辽宁. Written by scripts/generate-tables.mjs. */',
    'export const divisionNames: Readonly<Record<string, string>> = {',
    ...entries(areaList.province_list, () => true),
    ...entries(areaList.city_list, (code) => !code.startsWith('7') && !code.startsWith('8')),
    ...entries(areaList.county_list, isCounty),
    '}',
    '',
  ].join('\n'),
)

import { type CourseReport, type ImportItem, placeOf } from '@academy/catalog/folders'
import { said } from './strings.ts'

const line = ({ what, kind, file, title, fields }: ImportItem): string => {
  const about = what === 'keep' ? `  (${said.kept})` : fields.length > 0 ? `  (${fields.join(', ')})` : ''
  return `${said.signs[what]} ${kind.padEnd(7)} ${file || title}${about}`
}

const counts = (items: ImportItem[]): string =>
  (['create', 'change', 'remove', 'keep', 'same'] as const)
    .map((what) => [items.filter((item) => item.what === what).length, said.count[what]] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ')

/** A report for a terminal: what is not the same, a line each, then how many are what. */
export const printed = ({ slug, title, outcome, items, warnings, problems }: CourseReport): string =>
  [
    title === slug ? slug : `${title} (${slug})`,
    ...items.filter(({ what }) => what !== 'same').map(line),
    ...problems.map((problem) => `! ${placeOf(problem)}: ${problem.message}`),
    ...warnings.map((problem) => `  ${placeOf(problem)}: ${problem.message}`),
    [counts(items), said.outcomes[outcome]].filter(Boolean).join('. '),
    '',
  ].join('\n')

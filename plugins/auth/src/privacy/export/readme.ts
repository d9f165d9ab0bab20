import type { PersonalData } from '@academy/kernel'
import { strings } from '../strings.ts'
import { becomesOf } from '../words.ts'

const said = strings.readme

/** One kind of data, and the names of its files in the zip; none when nothing is held. */
export type Section = { declared: PersonalData; rows: number; names: string[] }

const underlined = (title: string) => `${title}\n${'='.repeat(title.length)}`

const section = ({ declared, rows, names }: Section) =>
  `${names.join(', ')} (${said.rows(rows)})\n  ${declared.about}\n  ${said.erasure}: ${becomesOf(declared)}`

/** The README of an export: what each file is, what is left out, and what becomes of it all. */
export const readme = (sections: Section[], now: Date): string => {
  const held = sections.filter(({ names }) => names.length > 0)
  const none = sections.filter(({ names }) => names.length === 0)
  return [
    underlined(said.title),
    said.made(now.toISOString().slice(0, 16).replace('T', ' ')),
    said.formats,
    said.missing,
    said.manifest,
    underlined(said.files),
    ...held.map(section),
    ...(none.length > 0
      ? [underlined(said.nothing), none.map(({ declared }) => `- ${declared.about}`).join('\n')]
      : []),
    '',
  ].join('\n\n')
}

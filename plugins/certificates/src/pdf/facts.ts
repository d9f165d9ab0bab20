import { readableTime } from '../domain/readableTime.ts'
import { strings } from '../strings.ts'
import type { Drawn } from './draw.ts'
import { monoFile } from './letters.ts'
import { ink } from './look.ts'
import { useFace } from './openType.ts'
import { write } from './write.ts'

const said = strings.pdf
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const day = (iso: string) => days.format(new Date(iso))

export type Fact = { label: string; value: string }

/** What a certificate says besides name and course. */
export const factsOf = ({ editionNumber, completedAt, issuedAt, expiresAt, evidence }: Drawn): Fact[] => [
  editionNumber === null
    ? { label: said.requirements, value: String(evidence.requirements?.length ?? 0) }
    : { label: said.edition, value: String(editionNumber) },
  { label: said.lessons, value: said.lessonsOf(evidence.lessonsDone, evidence.lessonsCounted) },
  { label: said.estimated, value: readableTime(evidence.minutes) },
  ...(evidence.studied === undefined ? [] : [{ label: said.studied, value: readableTime(evidence.studied) }]),
  { label: said.completed, value: day(completedAt) },
  { label: said.issued, value: day(issuedAt) },
  ...(expiresAt ? [{ label: said.expires, value: day(expiresAt) }] : []),
]

/** Facts beside each other, as a list for whoever listens. */
export const drawFacts = (
  pdf: PDFKit.PDFDocument,
  facts: readonly Fact[],
  { x, y, width }: { x: number; y: number; width: number },
) => {
  const column = width / facts.length
  return pdf.struct(
    'L',
    {},
    facts.map(({ label, value }, index) =>
      pdf.struct('LI', {}, [
        pdf.struct('Lbl', {}, () =>
          write(pdf, label, { x: x + index * column, y, width: column, size: 10, weight: 400, color: ink.quiet }),
        ),
        pdf.struct('LBody', {}, () => {
          useFace(pdf, monoFile()).fontSize(11).fillColor(ink.text)
          pdf.text(value, x + index * column, y + 16, { width: column, lineBreak: false })
        }),
      ]),
    ),
  )
}

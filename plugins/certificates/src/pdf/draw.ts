import PDFDocument from 'pdfkit'
import { verifyPage } from '../domain/pages.ts'
import type { CertificateRow } from '../store/certificates.ts'
import { strings } from '../strings.ts'
import { drawFacts, factsOf } from './facts.ts'
import { monoFile, runsOf } from './letters.ts'
import { ink, page, signal, spans } from './look.ts'
import { useFace } from './openType.ts'
import { barsOf } from './trace.ts'
import { widthOf, write } from './write.ts'

const said = strings.pdf
type Pdf = PDFKit.PDFDocument
export type Drawn = CertificateRow & { evidence: NonNullable<CertificateRow['evidence']> }

const width = page.width - 2 * page.margin
const traceBox = { x: page.margin, y: 322, width, height: 96 }

/** What means nothing to whoever listens: the paper and the mark. */
const background = (pdf: Pdf) => {
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.rect(0, 0, page.width, page.height).fill(ink.paper)
  const [x, y] = [page.margin, page.margin]
  pdf.rect(x, y, 26, 4).fill(ink.text)
  pdf.rect(x, y + 8.5, 12, 4).fill(spans.article)
  pdf.rect(x + 12, y + 8.5, 8, 4).fill(spans.exercise)
  pdf.rect(x + 17, y + 17, 9, 4).fill(signal)
  pdf.endMarkedContent()
}

const drawTrace = (pdf: Pdf, { evidence }: Drawn) => {
  for (const bar of barsOf(evidence.trace, traceBox))
    pdf.roundedRect(bar.x, bar.y, bar.width, bar.height, Math.min(1.5, bar.height / 2)).fill(spans[bar.kind])
}

/** The first of the sizes in which a text stands on one line; in the last it may take two. */
const sizeFor = (pdf: Pdf, text: string, sizes: readonly [number, ...number[]]): number =>
  sizes.find((size) => widthOf(pdf, text, size, 600) <= width) ?? sizes.at(-1) ?? sizes[0]

const structure = (pdf: Pdf, row: Drawn, { issuer, publicUrl }: Issuer) => {
  const { name, title, evidence, number, achievement } = row
  const lessons = evidence.trace.reduce((sum, section) => sum + section.lessons.length, 0)
  const address = `${publicUrl}${verifyPage(number)}`
  const at = (y: number, size: number, weight: 400 | 600 = 400, color: string = ink.text) => ({
    x: page.margin,
    y,
    width,
    size,
    weight,
    color,
  })
  const [nameRuns, titleRuns] = [runsOf(name, 600), runsOf(title, 600)]
  const figure = { alt: said.trace[achievement](lessons), bbox: boxOf(traceBox) }
  return [
    pdf.struct('P', {}, () => write(pdf, issuer, { ...at(page.margin + 3, 13, 600), x: page.margin + 38 })),
    pdf.struct('H1', {}, () => write(pdf, said.kind, at(112, 13, 400, ink.quiet))),
    pdf.struct('P', nameRuns ? {} : { actual: name }, () =>
      nameRuns
        ? write(pdf, name, at(136, sizeFor(pdf, name, [40, 30, 21, 16]), 600))
        : write(pdf, said.unreadable, at(146, 15, 400, ink.quiet)),
    ),
    pdf.struct('P', {}, () => write(pdf, said.hasCompleted[achievement], at(204, 14, 400, ink.quiet))),
    pdf.struct('H2', titleRuns ? {} : { actual: title }, () =>
      titleRuns
        ? write(pdf, title, at(228, sizeFor(pdf, title, [27, 22, 16]), 600))
        : write(pdf, said.unreadableTitle, at(234, 15, 400, ink.quiet)),
    ),
    pdf.struct('Figure', figure, () => drawTrace(pdf, row)),
    drawFacts(pdf, factsOf(row), { x: page.margin, y: 438, width }),
    pdf.struct('P', {}, () => write(pdf, said.verify, at(508, 11, 400, ink.quiet))),
    pdf.struct('Link', { alt: `${said.verify}: ${address}` }, () => {
      useFace(pdf, monoFile()).fontSize(11).fillColor(ink.text)
      pdf.text(address, page.margin, 524, { link: address, underline: true, lineBreak: false })
    }),
  ]
}

const boxOf = ({ x, y, width: wide, height }: typeof traceBox): [number, number, number, number] => [
  x,
  y,
  x + wide,
  y + height,
]

export type Issuer = { issuer: string; publicUrl: string }

/** What the types do not know: that the file conforms to PDF/UA, and that it begins with no face of a reader's own. */
const untyped: object = { subset: 'PDF/UA', font: null }

const open = ({ title, name, issuedAt }: Drawn, { issuer }: Issuer): Pdf =>
  new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    ...untyped,
    info: { Title: said.title(title, name), Author: issuer, CreationDate: new Date(issuedAt) },
  })

/** A certificate as a tagged PDF: real text in the academy's own faces, read in the order in which it stands. */
export const drawCertificate = (row: CertificateRow, issuer: Issuer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const { evidence } = row
    if (!evidence) return reject(new Error(`Certificate ${row.id} says nothing any more.`))
    const drawn: Drawn = { ...row, evidence }
    const pdf = open(drawn, issuer)
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
    background(pdf)
    pdf.addStructure(pdf.struct('Document', {}, structure(pdf, drawn, issuer)))
    pdf.end()
  })

import { runsOf } from './letters.ts'
import { useFace } from './openType.ts'

export type Line = { x: number; y: number; width: number; size: number; weight: 400 | 600; color: string }

/** What stands for a letter that no file of the face has. */
const missing = '\u00bf'

const drawable = (text: string, weight: 400 | 600): string =>
  [...text].map((letter) => (runsOf(letter, weight) ? letter : missing)).join('')

const piecesOf = (text: string, weight: 400 | 600) =>
  runsOf(text, weight) ?? runsOf(drawable(text, weight), weight) ?? []

/** Points that a text takes on one line. */
export const widthOf = (pdf: PDFKit.PDFDocument, text: string, size: number, weight: 400 | 600): number =>
  piecesOf(text, weight).reduce((sum, run) => sum + useFace(pdf, run.file).fontSize(size).widthOfString(run.text), 0)

/** Writes a text that wraps, each letter from the file that has it. */
export const write = (pdf: PDFKit.PDFDocument, text: string, { x, y, width, size, weight, color }: Line): void => {
  const runs = piecesOf(text, weight)
  pdf.fontSize(size).fillColor(color)
  for (const [index, run] of runs.entries()) {
    const options = { width, lineGap: size * 0.08, continued: index < runs.length - 1 }
    useFace(pdf, run.file)
    if (index === 0) pdf.text(run.text, x, y, options)
    else pdf.text(run.text, options)
  }
}

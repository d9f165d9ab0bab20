import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Node = { role?: string; children?: Node[] }

const rolesIn = ({ role, children = [] }: Node): string[] => [...(role ? [role] : []), ...children.flatMap(rolesIn)]

/** What a reader of somebody else's making (Mozilla's) finds in a PDF's first page. */
export const structureOf = async (data: Uint8Array) => {
  // Before it is handed over: the reader's own answer is typed otherwise than it is.
  const isMarked = Buffer.from(data).includes('/Marked true')
  const pdf = await getDocument({ data }).promise
  const page = await pdf.getPage(1)
  const { items } = await page.getTextContent()
  const { info } = await pdf.getMetadata()
  return {
    roles: rolesIn(((await page.getStructTree()) ?? {}) as Node),
    text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
    /** Points from the foot of the page to the line on which a text stands. */
    lineOf: (said: string): number | undefined => {
      const found = items.find((item) => 'str' in item && item.str.includes(said))
      return found && 'transform' in found ? Number(found.transform[5]) : undefined
    },
    title: (info as { Title?: string }).Title,
    language: (info as { Language?: string }).Language,
    isMarked,
  }
}

import { micromark } from 'micromark'

/**
 * A note as HTML. Tags in it come out as text, and links lead to the web or to mail alone (micromark's defaults). Headings
 * become bold lines: a note stands in a page that has headings of its own.
 */
export const noteHtml = (markdown: string): string =>
  micromark(markdown)
    .replace(/<h[1-6]>/g, '<p><b>')
    .replace(/<\/h[1-6]>/g, '</b></p>')

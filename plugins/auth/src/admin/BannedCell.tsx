import type { DefaultServerCellComponentProps } from 'payload'
import { strings } from '../strings.ts'

/** Whether somebody is banned, in the list of people: said of those who are, so that they are seen among all others. */
export function BannedCell({ cellData }: DefaultServerCellComponentProps) {
  return cellData === true ? strings.standing.banned : null
}

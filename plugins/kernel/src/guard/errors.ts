import { HttpError } from '../errors.ts'

/** Refusals of what a client asks of a list. */
export const limitTooLarge = (most: number) =>
  new HttpError(400, 'kernel/limit-too-large', `Ask for 1 to ${most} rows a page and follow "nextPage" for the rest.`)

export const queryTooLarge = () =>
  new HttpError(400, 'kernel/query-too-large', 'Ask with fewer conditions, less nesting or shorter lists of values.')

export const queryTooFar = (path: string) =>
  new HttpError(400, 'kernel/query-too-far', `"${path}" reaches too far. Ask about a document or what it refers to.`)

export const notQueryable = (path: string) =>
  new HttpError(400, 'kernel/not-queryable', `"${path}" cannot be searched or sorted by. Use /search for text.`)

export const queryMalformed = (path: string) =>
  new HttpError(400, 'kernel/query-malformed', `Write "${path}" as where[field][operator]=value.`)

export const badValue = (path: string) =>
  new HttpError(400, 'kernel/bad-value', `"${path}" is compared with something that it can never be. Check the value.`)

export const badPage = () => new HttpError(400, 'kernel/bad-page', 'Pages are whole numbers from 1.')

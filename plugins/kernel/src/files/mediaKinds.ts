import type { Where } from 'payload'

/** Filters of uploads by what they are, for the fields that show one kind of them. */
export const onlyPictures: Where = { mimeType: { like: 'image/' } }
export const onlyVideos: Where = { mimeType: { like: 'video/' } }
export const onlyCaptions: Where = { mimeType: { equals: 'text/vtt' } }

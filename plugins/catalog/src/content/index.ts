export { type DraftRequest, draftContent } from './draft.ts'
export { findLesson, lessonNotFound, lessonsById } from './findLesson.ts'
export { publishedCatalogue, publishedContent, publishedSnapshot, readBodies } from './published.ts'
export { readerOf, viewerContent } from './viewer.ts'

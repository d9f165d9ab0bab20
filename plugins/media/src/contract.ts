/** Slug of the collection of pictures that courses and people show. */
export const MEDIA_SLUG = 'media'

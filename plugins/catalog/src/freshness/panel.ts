/** Where the list of lessons offers those that want another try. */
export const staleLessons = '@academy/catalog/admin/freshness/StaleLessons#StaleLessons'

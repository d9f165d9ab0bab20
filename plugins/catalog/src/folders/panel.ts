/** Where courses come in and go out in the panel: above their list, and in the menu of one. */
export const importCourses = '@academy/catalog/admin/imports/ImportCourses#ImportCourses'
export const exportCourse = '@academy/catalog/admin/imports/ExportCourse#ExportCourse'
export const courseSync = '@academy/catalog/admin/sync/CourseSync#CourseSync'

/** Gives what authors write a value in each language, and makes English of whatever they have written so far. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Columns that move to a table beside their own, with a row for each language. */
const moved = {
  courses_prerequisites: ['text'],
  courses_sections: ['title', 'summary'],
  courses_outcomes: ['text'],
  courses: ['title', 'summary', 'description', 'seo_title', 'seo_description'],
  _courses_v_version_prerequisites: ['text'],
  _courses_v_version_sections: ['title', 'summary'],
  _courses_v_version_outcomes: ['text'],
  _courses_v: ['version_title', 'version_summary', 'version_description', 'version_seo_title', 'version_seo_description'],
  lessons: ['title', 'summary', 'body'],
  _lessons_v: ['version_title', 'version_summary', 'version_body'],
  snippets: ['body'],
  _snippets_v: ['version_body'],
  categories: ['title', 'summary'],
  tags: ['title', 'summary'],
  skills: ['title', 'summary'],
  instructors: ['headline', 'bio'],
  media: ['alt'],
}

const listed = (columns: readonly string[]) => columns.map((name) => `"${name}"`).join(', ')

/** Everything that is there, versions too, is in English. */
const intoEnglish = Object.entries(moved)
  .map(
    ([table, columns]) =>
      `INSERT INTO "${table}_locales" ("_locale", "_parent_id", ${listed(columns)}) SELECT 'en', "id", ${listed(columns)} FROM "${table}";`,
  )
  .join('\n')

/** Back to one language: translations are lost. */
const fromEnglish = Object.entries(moved)
  .map(([table, columns]) => {
    const values = columns.map((name) => `"${name}" = said."${name}"`).join(', ')
    return `UPDATE "${table}" SET ${values} FROM "${table}_locales" said WHERE said."_parent_id" = "${table}"."id" AND said."_locale" = 'en';`
  })
  .join('\n')

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TYPE "public"."_locales" AS ENUM('en', 'de');
    CREATE TYPE "public"."enum__courses_v_published_locale" AS ENUM('en', 'de');
    CREATE TYPE "public"."enum__lessons_v_published_locale" AS ENUM('en', 'de');
    CREATE TYPE "public"."enum__snippets_v_published_locale" AS ENUM('en', 'de');
    CREATE TABLE "courses_prerequisites_locales" (
     "text" varchar,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" varchar NOT NULL
    );

    CREATE TABLE "courses_sections_locales" (
     "title" varchar,
     "summary" varchar,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" varchar NOT NULL
    );

    CREATE TABLE "courses_outcomes_locales" (
     "text" varchar,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" varchar NOT NULL
    );

    CREATE TABLE "courses_locales" (
     "title" varchar,
     "summary" varchar,
     "description" jsonb,
     "seo_title" varchar,
     "seo_description" varchar,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" uuid NOT NULL
    );

    CREATE TABLE "_courses_v_version_prerequisites_locales" (
     "text" varchar,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" uuid NOT NULL
    );

    CREATE TABLE "_courses_v_version_sections_locales" (
     "title" varchar,
     "summary" varchar,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" uuid NOT NULL
    );

    CREATE TABLE "_courses_v_version_outcomes_locales" (
     "text" varchar,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" uuid NOT NULL
    );

    CREATE TABLE "_courses_v_locales" (
     "version_title" varchar,
     "version_summary" varchar,
     "version_description" jsonb,
     "version_seo_title" varchar,
     "version_seo_description" varchar,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" uuid NOT NULL
    );

    CREATE TABLE "lessons_locales" (
     "title" varchar,
     "summary" varchar,
     "body" jsonb,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" uuid NOT NULL
    );

    CREATE TABLE "_lessons_v_locales" (
     "version_title" varchar,
     "version_summary" varchar,
     "version_body" jsonb,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" uuid NOT NULL
    );

    CREATE TABLE "snippets_locales" (
     "body" jsonb,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" uuid NOT NULL
    );

    CREATE TABLE "_snippets_v_locales" (
     "version_body" jsonb,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" uuid NOT NULL
    );

    CREATE TABLE "categories_locales" (
     "title" varchar NOT NULL,
     "summary" varchar,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" uuid NOT NULL
    );

    CREATE TABLE "tags_locales" (
     "title" varchar NOT NULL,
     "summary" varchar,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" uuid NOT NULL
    );

    CREATE TABLE "skills_locales" (
     "title" varchar NOT NULL,
     "summary" varchar,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" uuid NOT NULL
    );

    CREATE TABLE "instructors_locales" (
     "headline" varchar,
     "bio" jsonb,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" uuid NOT NULL
    );

    CREATE TABLE "media_locales" (
     "alt" varchar NOT NULL,
     "id" serial PRIMARY KEY NOT NULL,
     "_locale" "_locales" NOT NULL,
     "_parent_id" uuid NOT NULL
    );

    ALTER TABLE "_courses_v" ADD COLUMN "snapshot" boolean;
    ALTER TABLE "_courses_v" ADD COLUMN "published_locale" "enum__courses_v_published_locale";
    ALTER TABLE "_lessons_v" ADD COLUMN "snapshot" boolean;
    ALTER TABLE "_lessons_v" ADD COLUMN "published_locale" "enum__lessons_v_published_locale";
    ALTER TABLE "_snippets_v" ADD COLUMN "snapshot" boolean;
    ALTER TABLE "_snippets_v" ADD COLUMN "published_locale" "enum__snippets_v_published_locale";
    ALTER TABLE "courses_prerequisites_locales" ADD CONSTRAINT "courses_prerequisites_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."courses_prerequisites"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "courses_sections_locales" ADD CONSTRAINT "courses_sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."courses_sections"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "courses_outcomes_locales" ADD CONSTRAINT "courses_outcomes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."courses_outcomes"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "courses_locales" ADD CONSTRAINT "courses_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "_courses_v_version_prerequisites_locales" ADD CONSTRAINT "_courses_v_version_prerequisites_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_courses_v_version_prerequisites"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "_courses_v_version_sections_locales" ADD CONSTRAINT "_courses_v_version_sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_courses_v_version_sections"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "_courses_v_version_outcomes_locales" ADD CONSTRAINT "_courses_v_version_outcomes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_courses_v_version_outcomes"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "_courses_v_locales" ADD CONSTRAINT "_courses_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_courses_v"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "lessons_locales" ADD CONSTRAINT "lessons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "_lessons_v_locales" ADD CONSTRAINT "_lessons_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_lessons_v"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "snippets_locales" ADD CONSTRAINT "snippets_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."snippets"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "_snippets_v_locales" ADD CONSTRAINT "_snippets_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_snippets_v"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "categories_locales" ADD CONSTRAINT "categories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "tags_locales" ADD CONSTRAINT "tags_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "skills_locales" ADD CONSTRAINT "skills_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "instructors_locales" ADD CONSTRAINT "instructors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."instructors"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
    CREATE UNIQUE INDEX "courses_prerequisites_locales_locale_parent_id_unique" ON "courses_prerequisites_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "courses_sections_locales_locale_parent_id_unique" ON "courses_sections_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "courses_outcomes_locales_locale_parent_id_unique" ON "courses_outcomes_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "courses_locales_locale_parent_id_unique" ON "courses_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "_courses_v_version_prerequisites_locales_locale_parent_id_un" ON "_courses_v_version_prerequisites_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "_courses_v_version_sections_locales_locale_parent_id_unique" ON "_courses_v_version_sections_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "_courses_v_version_outcomes_locales_locale_parent_id_unique" ON "_courses_v_version_outcomes_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "_courses_v_locales_locale_parent_id_unique" ON "_courses_v_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "lessons_locales_locale_parent_id_unique" ON "lessons_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "_lessons_v_locales_locale_parent_id_unique" ON "_lessons_v_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "snippets_locales_locale_parent_id_unique" ON "snippets_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "_snippets_v_locales_locale_parent_id_unique" ON "_snippets_v_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "categories_locales_locale_parent_id_unique" ON "categories_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "tags_locales_locale_parent_id_unique" ON "tags_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "skills_locales_locale_parent_id_unique" ON "skills_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "instructors_locales_locale_parent_id_unique" ON "instructors_locales" USING btree ("_locale","_parent_id");
    CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
    CREATE INDEX "_courses_v_snapshot_idx" ON "_courses_v" USING btree ("snapshot");
    CREATE INDEX "_courses_v_published_locale_idx" ON "_courses_v" USING btree ("published_locale");
    CREATE INDEX "_lessons_v_snapshot_idx" ON "_lessons_v" USING btree ("snapshot");
    CREATE INDEX "_lessons_v_published_locale_idx" ON "_lessons_v" USING btree ("published_locale");
    CREATE INDEX "_snippets_v_snapshot_idx" ON "_snippets_v" USING btree ("snapshot");
    CREATE INDEX "_snippets_v_published_locale_idx" ON "_snippets_v" USING btree ("published_locale");
  `)
  await db.execute(sql.raw(intoEnglish))
  // The indexes on bodies go with their columns, and are made anew where the bodies are now.
  await db.execute(sql`
    ALTER TABLE "courses_prerequisites" DROP COLUMN "text";
    ALTER TABLE "courses_sections" DROP COLUMN "title";
    ALTER TABLE "courses_sections" DROP COLUMN "summary";
    ALTER TABLE "courses_outcomes" DROP COLUMN "text";
    ALTER TABLE "courses" DROP COLUMN "title";
    ALTER TABLE "courses" DROP COLUMN "summary";
    ALTER TABLE "courses" DROP COLUMN "description";
    ALTER TABLE "courses" DROP COLUMN "seo_title";
    ALTER TABLE "courses" DROP COLUMN "seo_description";
    ALTER TABLE "_courses_v_version_prerequisites" DROP COLUMN "text";
    ALTER TABLE "_courses_v_version_sections" DROP COLUMN "title";
    ALTER TABLE "_courses_v_version_sections" DROP COLUMN "summary";
    ALTER TABLE "_courses_v_version_outcomes" DROP COLUMN "text";
    ALTER TABLE "_courses_v" DROP COLUMN "version_title";
    ALTER TABLE "_courses_v" DROP COLUMN "version_summary";
    ALTER TABLE "_courses_v" DROP COLUMN "version_description";
    ALTER TABLE "_courses_v" DROP COLUMN "version_seo_title";
    ALTER TABLE "_courses_v" DROP COLUMN "version_seo_description";
    ALTER TABLE "lessons" DROP COLUMN "title";
    ALTER TABLE "lessons" DROP COLUMN "summary";
    ALTER TABLE "lessons" DROP COLUMN "body";
    ALTER TABLE "_lessons_v" DROP COLUMN "version_title";
    ALTER TABLE "_lessons_v" DROP COLUMN "version_summary";
    ALTER TABLE "_lessons_v" DROP COLUMN "version_body";
    ALTER TABLE "snippets" DROP COLUMN "body";
    ALTER TABLE "_snippets_v" DROP COLUMN "version_body";
    ALTER TABLE "categories" DROP COLUMN "title";
    ALTER TABLE "categories" DROP COLUMN "summary";
    ALTER TABLE "tags" DROP COLUMN "title";
    ALTER TABLE "tags" DROP COLUMN "summary";
    ALTER TABLE "skills" DROP COLUMN "title";
    ALTER TABLE "skills" DROP COLUMN "summary";
    ALTER TABLE "instructors" DROP COLUMN "headline";
    ALTER TABLE "instructors" DROP COLUMN "bio";
    ALTER TABLE "media" DROP COLUMN "alt";
    CREATE INDEX "lessons_locales_referenced_ids" ON "lessons_locales" USING gin (referenced_ids("body"));
    CREATE INDEX "_lessons_v_locales_referenced_ids" ON "_lessons_v_locales" USING gin (referenced_ids("version_body"));
    CREATE INDEX "snippets_locales_referenced_ids" ON "snippets_locales" USING gin (referenced_ids("body"));
    CREATE INDEX "_snippets_v_locales_referenced_ids" ON "_snippets_v_locales" USING gin (referenced_ids("version_body"));
    SELECT watch_public_content();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "courses_prerequisites" ADD COLUMN "text" varchar;
    ALTER TABLE "courses_sections" ADD COLUMN "title" varchar;
    ALTER TABLE "courses_sections" ADD COLUMN "summary" varchar;
    ALTER TABLE "courses_outcomes" ADD COLUMN "text" varchar;
    ALTER TABLE "courses" ADD COLUMN "title" varchar;
    ALTER TABLE "courses" ADD COLUMN "summary" varchar;
    ALTER TABLE "courses" ADD COLUMN "description" jsonb;
    ALTER TABLE "courses" ADD COLUMN "seo_title" varchar;
    ALTER TABLE "courses" ADD COLUMN "seo_description" varchar;
    ALTER TABLE "_courses_v_version_prerequisites" ADD COLUMN "text" varchar;
    ALTER TABLE "_courses_v_version_sections" ADD COLUMN "title" varchar;
    ALTER TABLE "_courses_v_version_sections" ADD COLUMN "summary" varchar;
    ALTER TABLE "_courses_v_version_outcomes" ADD COLUMN "text" varchar;
    ALTER TABLE "_courses_v" ADD COLUMN "version_title" varchar;
    ALTER TABLE "_courses_v" ADD COLUMN "version_summary" varchar;
    ALTER TABLE "_courses_v" ADD COLUMN "version_description" jsonb;
    ALTER TABLE "_courses_v" ADD COLUMN "version_seo_title" varchar;
    ALTER TABLE "_courses_v" ADD COLUMN "version_seo_description" varchar;
    ALTER TABLE "lessons" ADD COLUMN "title" varchar;
    ALTER TABLE "lessons" ADD COLUMN "summary" varchar;
    ALTER TABLE "lessons" ADD COLUMN "body" jsonb;
    ALTER TABLE "_lessons_v" ADD COLUMN "version_title" varchar;
    ALTER TABLE "_lessons_v" ADD COLUMN "version_summary" varchar;
    ALTER TABLE "_lessons_v" ADD COLUMN "version_body" jsonb;
    ALTER TABLE "snippets" ADD COLUMN "body" jsonb;
    ALTER TABLE "_snippets_v" ADD COLUMN "version_body" jsonb;
    ALTER TABLE "categories" ADD COLUMN "title" varchar;
    ALTER TABLE "categories" ADD COLUMN "summary" varchar;
    ALTER TABLE "tags" ADD COLUMN "title" varchar;
    ALTER TABLE "tags" ADD COLUMN "summary" varchar;
    ALTER TABLE "skills" ADD COLUMN "title" varchar;
    ALTER TABLE "skills" ADD COLUMN "summary" varchar;
    ALTER TABLE "instructors" ADD COLUMN "headline" varchar;
    ALTER TABLE "instructors" ADD COLUMN "bio" jsonb;
    ALTER TABLE "media" ADD COLUMN "alt" varchar;
  `)
  await db.execute(sql.raw(fromEnglish))
  await db.execute(sql`
    ALTER TABLE "categories" ALTER COLUMN "title" SET NOT NULL;
    ALTER TABLE "tags" ALTER COLUMN "title" SET NOT NULL;
    ALTER TABLE "skills" ALTER COLUMN "title" SET NOT NULL;
    ALTER TABLE "media" ALTER COLUMN "alt" SET NOT NULL;
    DROP TABLE "courses_prerequisites_locales" CASCADE;
    DROP TABLE "courses_sections_locales" CASCADE;
    DROP TABLE "courses_outcomes_locales" CASCADE;
    DROP TABLE "courses_locales" CASCADE;
    DROP TABLE "_courses_v_version_prerequisites_locales" CASCADE;
    DROP TABLE "_courses_v_version_sections_locales" CASCADE;
    DROP TABLE "_courses_v_version_outcomes_locales" CASCADE;
    DROP TABLE "_courses_v_locales" CASCADE;
    DROP TABLE "lessons_locales" CASCADE;
    DROP TABLE "_lessons_v_locales" CASCADE;
    DROP TABLE "snippets_locales" CASCADE;
    DROP TABLE "_snippets_v_locales" CASCADE;
    DROP TABLE "categories_locales" CASCADE;
    DROP TABLE "tags_locales" CASCADE;
    DROP TABLE "skills_locales" CASCADE;
    DROP TABLE "instructors_locales" CASCADE;
    DROP TABLE "media_locales" CASCADE;
    DROP INDEX "_courses_v_snapshot_idx";
    DROP INDEX "_courses_v_published_locale_idx";
    DROP INDEX "_lessons_v_snapshot_idx";
    DROP INDEX "_lessons_v_published_locale_idx";
    DROP INDEX "_snippets_v_snapshot_idx";
    DROP INDEX "_snippets_v_published_locale_idx";
    ALTER TABLE "_courses_v" DROP COLUMN "snapshot";
    ALTER TABLE "_courses_v" DROP COLUMN "published_locale";
    ALTER TABLE "_lessons_v" DROP COLUMN "snapshot";
    ALTER TABLE "_lessons_v" DROP COLUMN "published_locale";
    ALTER TABLE "_snippets_v" DROP COLUMN "snapshot";
    ALTER TABLE "_snippets_v" DROP COLUMN "published_locale";
    DROP TYPE "public"."_locales";
    DROP TYPE "public"."enum__courses_v_published_locale";
    DROP TYPE "public"."enum__lessons_v_published_locale";
    DROP TYPE "public"."enum__snippets_v_published_locale";
    CREATE INDEX lessons_referenced_ids ON lessons USING gin (referenced_ids(body));
    CREATE INDEX _lessons_v_referenced_ids ON _lessons_v USING gin (referenced_ids(version_body)) WHERE latest;
    CREATE INDEX snippets_referenced_ids ON snippets USING gin (referenced_ids(body));
    CREATE INDEX _snippets_v_referenced_ids ON _snippets_v USING gin (referenced_ids(version_body)) WHERE latest;
  `)
}

import * as migration_20261122_192337_initial from './20261122_192337_initial';
import * as migration_20261127_024751_accounts from './20261127_024751_accounts';
import * as migration_20261127_025500_content_changes from './20261127_025500_content_changes';
import * as migration_20261127_030854_scope_of_tokens from './20261127_030854_scope_of_tokens';
import * as migration_20261127_031000_rate_limits from './20261127_031000_rate_limits';
import * as migration_20261127_031100_audit_append_only from './20261127_031100_audit_append_only';
import * as migration_20261127_071724_saved_views from './20261127_071724_saved_views';
import * as migration_20261127_072310_object_storage from './20261127_072310_object_storage';
import * as migration_20261127_083944_authoring_and_learning from './20261127_083944_authoring_and_learning';
import * as migration_20261127_100000_editions_append_only from './20261127_100000_editions_append_only';
import * as migration_20261127_110000_referenced_ids from './20261127_110000_referenced_ids';
import * as migration_20261127_120000_progress_ledger_append_only from './20261127_120000_progress_ledger_append_only';
import * as migration_20261127_130000_languages from './20261127_130000_languages';
import * as migration_20261127_133000_study_sync_and_certificates from './20261127_133000_study_sync_and_certificates';
import * as migration_20261127_140000_certificates_append_only from './20261127_140000_certificates_append_only';
import * as migration_20261127_140000_edition_referenced_ids from './20261127_140000_edition_referenced_ids';
import * as migration_20261127_151702_places_of_comments from './20261127_151702_places_of_comments';
import * as migration_20261127_161808_notes from './20261127_161808_notes';
import * as migration_20261127_200707_paths_skills_and_days from './20261127_200707_paths_skills_and_days';
import * as migration_20261127_230000_paths_watched from './20261127_230000_paths_watched';
import * as migration_20261127_230000_study_time_of_recent_days from './20261127_230000_study_time_of_recent_days';
import * as migration_20261127_230100_path_certificates from './20261127_230100_path_certificates';
import * as migration_20261127_230439_scheduled_courses from './20261127_230439_scheduled_courses';
import * as migration_20261128_000216_learning_calendar_and_badges from './20261128_000216_learning_calendar_and_badges';
import * as migration_20261128_020000_schedules_watched from './20261128_020000_schedules_watched';
import * as migration_20261128_040000_completions_found from './20261128_040000_completions_found';
import * as migration_20261128_041000_editions_watched from './20261128_041000_editions_watched';
import * as migration_20261128_090000_video_lessons from './20261128_090000_video_lessons';
import * as migration_20261128_091000_notes_of_videos from './20261128_091000_notes_of_videos';

export const migrations = [
  {
    up: migration_20261122_192337_initial.up,
    down: migration_20261122_192337_initial.down,
    name: '20261122_192337_initial',
  },
  {
    up: migration_20261127_024751_accounts.up,
    down: migration_20261127_024751_accounts.down,
    name: '20261127_024751_accounts',
  },
  {
    up: migration_20261127_025500_content_changes.up,
    down: migration_20261127_025500_content_changes.down,
    name: '20261127_025500_content_changes',
  },
  {
    up: migration_20261127_030854_scope_of_tokens.up,
    down: migration_20261127_030854_scope_of_tokens.down,
    name: '20261127_030854_scope_of_tokens',
  },
  {
    up: migration_20261127_031000_rate_limits.up,
    down: migration_20261127_031000_rate_limits.down,
    name: '20261127_031000_rate_limits',
  },
  {
    up: migration_20261127_031100_audit_append_only.up,
    down: migration_20261127_031100_audit_append_only.down,
    name: '20261127_031100_audit_append_only',
  },
  {
    up: migration_20261127_071724_saved_views.up,
    down: migration_20261127_071724_saved_views.down,
    name: '20261127_071724_saved_views',
  },
  {
    up: migration_20261127_072310_object_storage.up,
    down: migration_20261127_072310_object_storage.down,
    name: '20261127_072310_object_storage',
  },
  {
    up: migration_20261127_083944_authoring_and_learning.up,
    down: migration_20261127_083944_authoring_and_learning.down,
    name: '20261127_083944_authoring_and_learning',
  },
  {
    up: migration_20261127_100000_editions_append_only.up,
    down: migration_20261127_100000_editions_append_only.down,
    name: '20261127_100000_editions_append_only',
  },
  {
    up: migration_20261127_110000_referenced_ids.up,
    down: migration_20261127_110000_referenced_ids.down,
    name: '20261127_110000_referenced_ids',
  },
  {
    up: migration_20261127_120000_progress_ledger_append_only.up,
    down: migration_20261127_120000_progress_ledger_append_only.down,
    name: '20261127_120000_progress_ledger_append_only',
  },
  {
    up: migration_20261127_130000_languages.up,
    down: migration_20261127_130000_languages.down,
    name: '20261127_130000_languages',
  },
  {
    up: migration_20261127_133000_study_sync_and_certificates.up,
    down: migration_20261127_133000_study_sync_and_certificates.down,
    name: '20261127_133000_study_sync_and_certificates',
  },
  {
    up: migration_20261127_140000_certificates_append_only.up,
    down: migration_20261127_140000_certificates_append_only.down,
    name: '20261127_140000_certificates_append_only',
  },
  {
    up: migration_20261127_140000_edition_referenced_ids.up,
    down: migration_20261127_140000_edition_referenced_ids.down,
    name: '20261127_140000_edition_referenced_ids',
  },
  {
    up: migration_20261127_151702_places_of_comments.up,
    down: migration_20261127_151702_places_of_comments.down,
    name: '20261127_151702_places_of_comments',
  },
  {
    up: migration_20261127_161808_notes.up,
    down: migration_20261127_161808_notes.down,
    name: '20261127_161808_notes',
  },
  {
    up: migration_20261127_200707_paths_skills_and_days.up,
    down: migration_20261127_200707_paths_skills_and_days.down,
    name: '20261127_200707_paths_skills_and_days',
  },
  {
    up: migration_20261127_230000_paths_watched.up,
    down: migration_20261127_230000_paths_watched.down,
    name: '20261127_230000_paths_watched',
  },
  {
    up: migration_20261127_230000_study_time_of_recent_days.up,
    down: migration_20261127_230000_study_time_of_recent_days.down,
    name: '20261127_230000_study_time_of_recent_days',
  },
  {
    up: migration_20261127_230100_path_certificates.up,
    down: migration_20261127_230100_path_certificates.down,
    name: '20261127_230100_path_certificates',
  },
  {
    up: migration_20261127_230439_scheduled_courses.up,
    down: migration_20261127_230439_scheduled_courses.down,
    name: '20261127_230439_scheduled_courses',
  },
  {
    up: migration_20261128_000216_learning_calendar_and_badges.up,
    down: migration_20261128_000216_learning_calendar_and_badges.down,
    name: '20261128_000216_learning_calendar_and_badges',
  },
  {
    up: migration_20261128_020000_schedules_watched.up,
    down: migration_20261128_020000_schedules_watched.down,
    name: '20261128_020000_schedules_watched'
  },
  {
    up: migration_20261128_040000_completions_found.up,
    down: migration_20261128_040000_completions_found.down,
    name: '20261128_040000_completions_found'
  },
  {
    up: migration_20261128_041000_editions_watched.up,
    down: migration_20261128_041000_editions_watched.down,
    name: '20261128_041000_editions_watched',
  },
  {
    up: migration_20261128_090000_video_lessons.up,
    down: migration_20261128_090000_video_lessons.down,
    name: '20261128_090000_video_lessons',
  },
  {
    up: migration_20261128_091000_notes_of_videos.up,
    down: migration_20261128_091000_notes_of_videos.down,
    name: '20261128_091000_notes_of_videos'
  },
];

import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_6d13f450042e22f9b1ff315931a4924e } from '@academy/catalog/admin/RowLabel'
import { OutlineLink as OutlineLink_aaa8924b2cd48c0e29a5a769b35325aa } from '@academy/catalog/admin/outline/OutlineLink'
import { OutlinePick as OutlinePick_0babddb842e0851be7cd7213168c2a16 } from '@academy/catalog/admin/schedule/OutlinePick'
import { StatusCell as StatusCell_cd247da926434dd9ef41852fb21063f6 } from '@academy/catalog/admin/StatusCell'
import { CourseFromTemplate as CourseFromTemplate_5398e02117312a1cbcd585005e4a330d } from '@academy/catalog/admin/reuse/CourseFromTemplate'
import { ImportCourses as ImportCourses_ca6b01213e699dd93197daaebb896af7 } from '@academy/catalog/admin/imports/ImportCourses'
import { CourseSync as CourseSync_ac75b5a47fc335e9af6ff42a89d9adf6 } from '@academy/catalog/admin/sync/CourseSync'
import { Keeping as Keeping_e4447daa882ad5fa59c5534e3fdcc2b8 } from '@academy/catalog/admin/keeping/Keeping'
import { Arriving as Arriving_8cecce3b4ae7272fd3c46bb07959f588 } from '@academy/catalog/admin/arriving/Arriving'
import { ExportCourse as ExportCourse_ebd3e1d5555477ad5a7decb761fadf54 } from '@academy/catalog/admin/imports/ExportCourse'
import { PublishButton as PublishButton_4713ddadc72264cb22113cb33e710441 } from '@academy/catalog/admin/review/PublishButton'
import { UnpublishButton as UnpublishButton_472ca282839ecc3a0b9a46594599acdf } from '@academy/catalog/admin/review/UnpublishButton'
import { OutlineTab as OutlineTab_030cf9f522d30f9872b262a9efb9106f } from '@academy/catalog/admin/outline/OutlineTab'
import { EditionsView as EditionsView_1573cdf0bc585d362d2fa06f5de76a26 } from '@academy/catalog/admin/editions/EditionsView'
import { Replace as Replace_3cac46406e6fb373ec8ccf5d3052b44a } from '@academy/catalog/admin/reuse/Replace'
import { ReviewView as ReviewView_f8ebb9251d8c77d58de91e39926c0073 } from '@academy/catalog/admin/review/ReviewView'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockLabel as BlockLabel_7fbfa6e839032aa0865d26eb543fa569 } from '@academy/catalog/admin/BlockLabel'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { KindCell as KindCell_4460ae6db3b831a4996ee6048b1f5e7b } from '@academy/catalog/admin/KindCell'
import { SaveAsTemplate as SaveAsTemplate_d1001ae2138ee3f9aaee359cf178091e } from '@academy/catalog/admin/reuse/SaveAsTemplate'
import { LessonFromTemplate as LessonFromTemplate_2c059a721dceac733d05e8c8e672f367 } from '@academy/catalog/admin/reuse/LessonFromTemplate'
import { StaleLessons as StaleLessons_ba3b29ca9b7be56e4ded635281b665cc } from '@academy/catalog/admin/freshness/StaleLessons'
import { CommentsView as CommentsView_7a802481b6c6e1ce72c25522d9644ee3 } from '@academy/catalog/admin/review/CommentsView'
import { UsedIn as UsedIn_cfa0fa7f29273f5fa535cd998d1208b9 } from '@academy/catalog/admin/reuse/UsedIn'
import { BannedCell as BannedCell_898c3c8d0e9547d0c2d13d569dcb00ce } from '@academy/auth/admin/BannedCell'
import { PersonActions as PersonActions_1ca365704b4f35760aec3fb401da6dca } from '@academy/auth/admin/PersonActions'
import { InvitationActions as InvitationActions_73d66457471f435e2c60f11c55668cb6 } from '@academy/auth/admin/InvitationActions'
import { InviteForm as InviteForm_6fa8fecc52277e04d7bef09fb58850cb } from '@academy/auth/admin/InviteForm'
import { ApplicationDecision as ApplicationDecision_3d88aca971b112e267f3d36fcb35826b } from '@academy/auth/admin/ApplicationDecision'
import { SendAgain as SendAgain_eebaa0a9b1e81ce3ddf832d86f5330e7 } from '@academy/mail/admin/SendAgain'
import { FolderTableCell as FolderTableCell_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'
import { FolderField as FolderField_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'
import { BadgeAwarding as BadgeAwarding_ad72fc80d404780d708659cbc4936d07 } from '@academy/learning/admin/badges/BadgeAwarding'
import { WithdrawBadge as WithdrawBadge_8da6d65df3311cd084347516d7ed6c45 } from '@academy/learning/admin/badges/WithdrawBadge'
import { Announcing as Announcing_7075f47bce65d890b6ce471fd74fd375 } from '@academy/learning/admin/announcements/Announcing'
import { CertificateActions as CertificateActions_9871fc13491baac1aa787ce86487b28d } from '@academy/certificates/admin/CertificateActions'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { Banners as Banners_fd9d7fcc58fd6fb6d027e4251c01afc8 } from '@academy/auth/admin/Banners'
import { Icon as Icon_36fd5479d72567a42b376a2b69dce343 } from '../../../panel/Brand.tsx'
import { Logo as Logo_36fd5479d72567a42b376a2b69dce343 } from '../../../panel/Brand.tsx'
import { ViewSite as ViewSite_7fdc3b671fb0aff519f076d84f3f6526 } from '../../../panel/ViewSite.tsx'
import { NeedsMe as NeedsMe_b6f37eaa07c5581ca5b33eac21e62791 } from '@academy/catalog/admin/dashboard/NeedsMe'
import { RecentWork as RecentWork_40b75fba489e2fd41c456388d8d84c1e } from '@academy/catalog/admin/RecentWork'
import { ReleasePanel as ReleasePanel_d6b9b22e44091099330b94abe11bf777 } from '@academy/catalog/admin/ReleasePanel'
import { SignInForm as SignInForm_1d273a2c68b70d3bf10a1483c37a091f } from '@academy/auth/admin/SignInForm'
import { Telemetry as Telemetry_a41d297885083093529d6d9ea4366f19 } from '../../../panel/Telemetry.tsx'
import { SystemTheme as SystemTheme_97fd2039e3b4d9370b8d2145a13ffc71 } from '../../../panel/SystemTheme.tsx'
import { Accessible as Accessible_dd0c9712c1ffcdc32f0c1da82bff6a0e } from '../../../panel/accessible/Accessible.tsx'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { SaveGuard as SaveGuard_da81322be85bf78527de7f049427225d } from '@academy/catalog/admin/keeping/SaveGuard'
import { NoAccess as NoAccess_c11c050ff02b803853bcf6a36c10e1e5 } from '@academy/auth/admin/NoAccess'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@academy/catalog/admin/RowLabel#RowLabel": RowLabel_6d13f450042e22f9b1ff315931a4924e,
  "@academy/catalog/admin/outline/OutlineLink#OutlineLink": OutlineLink_aaa8924b2cd48c0e29a5a769b35325aa,
  "@academy/catalog/admin/schedule/OutlinePick#OutlinePick": OutlinePick_0babddb842e0851be7cd7213168c2a16,
  "@academy/catalog/admin/StatusCell#StatusCell": StatusCell_cd247da926434dd9ef41852fb21063f6,
  "@academy/catalog/admin/reuse/CourseFromTemplate#CourseFromTemplate": CourseFromTemplate_5398e02117312a1cbcd585005e4a330d,
  "@academy/catalog/admin/imports/ImportCourses#ImportCourses": ImportCourses_ca6b01213e699dd93197daaebb896af7,
  "@academy/catalog/admin/sync/CourseSync#CourseSync": CourseSync_ac75b5a47fc335e9af6ff42a89d9adf6,
  "@academy/catalog/admin/keeping/Keeping#Keeping": Keeping_e4447daa882ad5fa59c5534e3fdcc2b8,
  "@academy/catalog/admin/arriving/Arriving#Arriving": Arriving_8cecce3b4ae7272fd3c46bb07959f588,
  "@academy/catalog/admin/imports/ExportCourse#ExportCourse": ExportCourse_ebd3e1d5555477ad5a7decb761fadf54,
  "@academy/catalog/admin/review/PublishButton#PublishButton": PublishButton_4713ddadc72264cb22113cb33e710441,
  "@academy/catalog/admin/review/UnpublishButton#UnpublishButton": UnpublishButton_472ca282839ecc3a0b9a46594599acdf,
  "@academy/catalog/admin/outline/OutlineTab#OutlineTab": OutlineTab_030cf9f522d30f9872b262a9efb9106f,
  "@academy/catalog/admin/editions/EditionsView#EditionsView": EditionsView_1573cdf0bc585d362d2fa06f5de76a26,
  "@academy/catalog/admin/reuse/Replace#Replace": Replace_3cac46406e6fb373ec8ccf5d3052b44a,
  "@academy/catalog/admin/review/ReviewView#ReviewView": ReviewView_f8ebb9251d8c77d58de91e39926c0073,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@academy/catalog/admin/BlockLabel#BlockLabel": BlockLabel_7fbfa6e839032aa0865d26eb543fa569,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@academy/catalog/admin/KindCell#KindCell": KindCell_4460ae6db3b831a4996ee6048b1f5e7b,
  "@academy/catalog/admin/reuse/SaveAsTemplate#SaveAsTemplate": SaveAsTemplate_d1001ae2138ee3f9aaee359cf178091e,
  "@academy/catalog/admin/reuse/LessonFromTemplate#LessonFromTemplate": LessonFromTemplate_2c059a721dceac733d05e8c8e672f367,
  "@academy/catalog/admin/freshness/StaleLessons#StaleLessons": StaleLessons_ba3b29ca9b7be56e4ded635281b665cc,
  "@academy/catalog/admin/review/CommentsView#CommentsView": CommentsView_7a802481b6c6e1ce72c25522d9644ee3,
  "@academy/catalog/admin/reuse/UsedIn#UsedIn": UsedIn_cfa0fa7f29273f5fa535cd998d1208b9,
  "@academy/auth/admin/BannedCell#BannedCell": BannedCell_898c3c8d0e9547d0c2d13d569dcb00ce,
  "@academy/auth/admin/PersonActions#PersonActions": PersonActions_1ca365704b4f35760aec3fb401da6dca,
  "@academy/auth/admin/InvitationActions#InvitationActions": InvitationActions_73d66457471f435e2c60f11c55668cb6,
  "@academy/auth/admin/InviteForm#InviteForm": InviteForm_6fa8fecc52277e04d7bef09fb58850cb,
  "@academy/auth/admin/ApplicationDecision#ApplicationDecision": ApplicationDecision_3d88aca971b112e267f3d36fcb35826b,
  "@academy/mail/admin/SendAgain#SendAgain": SendAgain_eebaa0a9b1e81ce3ddf832d86f5330e7,
  "@payloadcms/next/rsc#FolderTableCell": FolderTableCell_f9c02e79a4aed9a3924487c0cd4cafb1,
  "@payloadcms/next/rsc#FolderField": FolderField_f9c02e79a4aed9a3924487c0cd4cafb1,
  "@academy/learning/admin/badges/BadgeAwarding#BadgeAwarding": BadgeAwarding_ad72fc80d404780d708659cbc4936d07,
  "@academy/learning/admin/badges/WithdrawBadge#WithdrawBadge": WithdrawBadge_8da6d65df3311cd084347516d7ed6c45,
  "@academy/learning/admin/announcements/Announcing#Announcing": Announcing_7075f47bce65d890b6ce471fd74fd375,
  "@academy/certificates/admin/CertificateActions#CertificateActions": CertificateActions_9871fc13491baac1aa787ce86487b28d,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "@academy/auth/admin/Banners#Banners": Banners_fd9d7fcc58fd6fb6d027e4251c01afc8,
  "/panel/Brand.tsx#Icon": Icon_36fd5479d72567a42b376a2b69dce343,
  "/panel/Brand.tsx#Logo": Logo_36fd5479d72567a42b376a2b69dce343,
  "/panel/ViewSite.tsx#ViewSite": ViewSite_7fdc3b671fb0aff519f076d84f3f6526,
  "@academy/catalog/admin/dashboard/NeedsMe#NeedsMe": NeedsMe_b6f37eaa07c5581ca5b33eac21e62791,
  "@academy/catalog/admin/RecentWork#RecentWork": RecentWork_40b75fba489e2fd41c456388d8d84c1e,
  "@academy/catalog/admin/ReleasePanel#ReleasePanel": ReleasePanel_d6b9b22e44091099330b94abe11bf777,
  "@academy/auth/admin/SignInForm#SignInForm": SignInForm_1d273a2c68b70d3bf10a1483c37a091f,
  "/panel/Telemetry.tsx#Telemetry": Telemetry_a41d297885083093529d6d9ea4366f19,
  "/panel/SystemTheme.tsx#SystemTheme": SystemTheme_97fd2039e3b4d9370b8d2145a13ffc71,
  "/panel/accessible/Accessible.tsx#Accessible": Accessible_dd0c9712c1ffcdc32f0c1da82bff6a0e,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "@academy/catalog/admin/keeping/SaveGuard#SaveGuard": SaveGuard_da81322be85bf78527de7f049427225d,
  "@academy/auth/admin/NoAccess#NoAccess": NoAccess_c11c050ff02b803853bcf6a36c10e1e5,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}

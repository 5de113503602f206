/**
 * Where each provision was read: stored copies, not the live official sites. All read on {@link PROVISIONS_READ_ON}.
 * Source: law/provisions.json. `M` marks what is from memory and is never printed as fact.
 */
export const PROVISION_SOURCES = {
  L1: 'GitHub LawRefBook/Laws, snapshot 2f4c5c2 (2025-04-19): full text read',
  L2: 'GitHub qisehong/china-law-db at f31e171, synced from flk.npc.gov.cn 2026-09-30: full text read',
  L3: 'GitHub qisehong/china-law-db snapshot b477e47 (2026-06-08)',
  A: 'see necessary-scope.json',
  B: 'see necessary-scope.json',
  C: 'see necessary-scope.json',
  'P-191a': 'github5.com/view/54218; talk.xuetz.com/xuetz-info-53506',
  'P-191b': 'zhzgzz.com 2019-12-30 Xinhua',
  'C-191c': 'public repositories quoting the clauses',
  'P-191d': 'nfyy-xxwk.com Article 12',
  'P-MIIT': 'zqcn.com.cn/264/23929; epaper.qlwb.com.cn 2023-02-28; wybstv 2022-12-28 (draft)',
  'P-GB': 'github5.com/view/19 (contents)',
  'P-GB2': 'guifanku.com/727556; secrss.com/articles/41731',
  'P-GB3': 'jingtian.com 2025-07-11; coloradmin.cn/o/2178726',
  'C-FACE': 'a public repository; feifmx.com copy of Order 19',
  'P-CUS': 'Nanjing Customs guide (pages corpus); diypc123.com',
  'P-DRUG': 'whtianma.com 2022-09-05; njpanjin.com 2022-09-07',
  'P-CARD': 'epaper.jzrb.com 2011-05-30; dnwgs.com.cn 2012-10-08',
  'P-INV': 'm.3toutiao.com copy; Q&A page without address',
  'P-SHOW': 'oldpaper.gjnews.cn 2023-09-14',
  'P-265': 'peking.bjd.com.cn s68d1ede3; ssfb86.com 18043; zh.purasbar.com 33446; fazhuwang.com.cn/20713',
  'DOC-001': 'published copy of the judgment (001_5dfb5473e49ffe7f.txt, case 7)',
  'DOC-000': "People's Court Daily report (000_1570de01e8d5351c.txt)",
  'P-VIP': 'fazhuwang.com.cn/?p=20715; secrss.com/articles/45201',
  'P-CLIP': 'ithome.com/0/589/435; chinaz.com 2021-11-29',
  M: 'from memory, re-check before use',
  'G-CONS': 'raw.githubusercontent ThomasMoreAI legal-skills-open, mukul975 gdpr-valid-consent',
  'G-13': 'ThomasMoreAI gdpr-notice.md (status 2026-08-05)',
  'P-G12': 'iswlegal.com art-12; legiscope.com',
  'P-MOUSSE': 'BAILII C39423; syrenis.com; ceelegalmatters.com; squairlaw.com',
  'P-P49': 'curia.europa.eu docid 218462',
  'P-META': 'curia.europa.eu docid 275126; dlapiper.com',
  'P-EDPB': 'europrivacy aggregator of EDPB news; mondaq 1723634; planit.legal',
  'P-CA': 'mondaq 1452492; lexblog 2024-04-03',
  'P-CA2': 'law.cornell.edu 11-CCR-7002; flipbuilder deskbook p.65',
  'P-UK': 'servola.de; alldaynews.co.uk; slaughterandmay',
  'P-KR': 'prighter.com PIPA art. 22',
  'P-JP': 'bifrostindex.ai Japan',
  'P-BR': 'iso27701.akarion.app',
  'P-IN': 'scribd copy of the Act; getastra.com',
} as const satisfies Record<string, string>;

export type ProvisionSource = keyof typeof PROVISION_SOURCES;

/** The day on which the stored copies were read. */
export const PROVISIONS_READ_ON = '2026-11-22';

import { z } from 'zod/mini';
import { ElementSchema } from './element';
import { AnswerSchema, EvidenceSchema } from './evidence';
import { ReadSchema } from './observation';

/** Version of the report document: the major number changes when a name goes or changes its meaning. */
export const REPORT_SCHEMA_VERSION = '1.0.0';

const id = z.string().check(z.maxLength(60));
const confidence = z.number().check(z.minimum(0), z.maximum(1));
const evidence = z.array(EvidenceSchema);

const RequirementSchema = z.enum(['mandatory', 'optional', 'unmarked', 'unknown']);
const NecessitySchema = z.enum(['necessary', 'conditional', 'not-necessary', 'sensitive', 'unknown']);
export const JurisdictionIdSchema = z.enum(['cn', 'eu', 'uk', 'us-ca', 'other']);
export const LanguageSchema = z.enum(['en', 'zh-CN']);

/** One question that the page asks. Ids of kinds and categories are those of the knowledge room. */
const ItemSchema = z.object({
  id,
  kind: id,
  /** `null`: not personal data by itself, or not known. */
  category: z.nullable(id),
  requirement: RequirementSchema,
  necessity: NecessitySchema,
  compelled: AnswerSchema,
  /** Always true for the control or its label: what a person cannot see is no item until it is shown. */
  visible: z.boolean(),
  element: ElementSchema,
  elements: z.optional(z.array(ElementSchema)),
  evidence,
  confidence,
  /** What speaks for `requirement`. */
  requirementEvidence: evidence,
  /** The function of its form that `necessity` was looked up for. Absent when unknown. */
  function: z.optional(id),
  /** Why it is needed or not, in the report's language. Absent when unknown. */
  reason: z.optional(z.string()),
  /** For `conditional`: when it is needed, as a question to the person. */
  condition: z.optional(z.string()),
});
export type Item = z.infer<typeof ItemSchema>;

/** One box or switch that asks for agreement. */
const ConsentSchema = z.object({
  id,
  purposes: z.array(id),
  /** The page was sent with the box ticked. */
  checkedAtLoad: z.boolean(),
  /** Ticked and disabled: it cannot be unticked. */
  locked: z.boolean(),
  element: ElementSchema,
  evidence,
});

/** One permission prompt, as it was called. */
const PromptSchema = z.object({
  id,
  api: id,
  category: z.nullable(id),
  at: z.string(),
  gesture: AnswerSchema,
  count: z.number(),
  frame: z.string(),
});

/** One third-party login offered. */
const LoginSchema = z.object({
  id,
  provider: id,
  scopes: z.array(z.string()),
  categories: z.array(id),
  element: ElementSchema,
  evidence,
});

/** One step of the test with its outcome, in words. */
const StepSchema = z.object({
  id,
  question: z.string(),
  outcome: AnswerSchema,
  because: z.string(),
});

/** A provision or ruling that a finding rests on. Only `verified` ones may be printed as fact. */
const CitationSchema = z.object({
  id,
  instrument: z.string(),
  article: z.string(),
  paraphrase: z.string(),
  verified: z.boolean(),
  /** What was checked and what was not, as recorded. */
  verification: z.string(),
});

/** What appears to be asked without need, and everything a reader needs to check it. */
const FindingSchema = z.object({
  id,
  rule: id,
  ruleVersion: z.string(),
  severity: z.enum(['high', 'medium', 'low']),
  /** Ids of the items concerned. */
  items: z.array(id),
  steps: z.array(StepSchema),
  evidence,
  provisions: z.array(CitationSchema),
  sentence: z.string(),
  action: z.string(),
  mayBeWrong: z.array(z.string()),
  confidence,
});
export type ReportFinding = z.infer<typeof FindingSchema>;

/** What a report may leave out because this version does not look for it yet; so that an empty list is never misread. */
export const NotLookedForSchema = z.enum(['prompts', 'logins', 'cross-origin-frames', 'later-steps']);

/** The one versioned document that every surface shows and every export carries. */
export const ReportSchema = z.object({
  schemaVersion: z.literal(REPORT_SCHEMA_VERSION),
  language: LanguageSchema,
  tool: z.object({ name: z.literal('overask'), version: z.string(), rulesVersion: z.string() }),
  page: z.object({
    url: z.string(),
    title: z.string(),
    language: z.nullable(z.string()),
    capturedAt: z.string(),
  }),
  jurisdiction: z.object({ id: JurisdictionIdSchema, from: z.enum(['person', 'default']) }),
  shop: z.object({ is: AnswerSchema, evidence }),
  functions: z.array(z.object({ id, confidence, evidence })),
  items: z.array(ItemSchema),
  consents: z.array(ConsentSchema),
  prompts: z.array(PromptSchema),
  logins: z.array(LoginSchema),
  findings: z.array(FindingSchema),
  read: z.extend(ReadSchema, { notLookedFor: z.array(NotLookedForSchema) }),
});
export type Report = z.infer<typeof ReportSchema>;
export type JurisdictionId = z.infer<typeof JurisdictionIdSchema>;
export type Language = z.infer<typeof LanguageSchema>;

import { classify } from './classify';
import { judge, RULES_VERSION } from './judge';
import type { Reading } from './model/data-request';
import type { Observation } from './model/observation';
import type { JurisdictionId, Language, Report } from './model/report';
import { composeReport } from './report/compose';

export { isWorthReading } from './classify';

/** Version of the engine, the same as the package's; a test keeps them equal. */
export const TOOL_VERSION = '0.1.0';

/** Jurisdiction where the person chose none: the table as it stands is that of mainland China. */
const DEFAULT_JURISDICTION: JurisdictionId = 'cn';

/** Choices that a verdict depends on besides the page. */
export interface AssessContext {
  /** The person's choice; absent: {@link DEFAULT_JURISDICTION}, and the report says so. */
  jurisdiction?: JurisdictionId | undefined;
  /** Language of the report's sentences. */
  language: Language;
}

/**
 * The engine: one observation in, one report out. Pure, total, and the only way to a verdict for extension, runner and tests. An
 * observation saved once can be assessed again by a later rule set.
 */
export function assess(observation: Observation, context: AssessContext): Report {
  return assessInSteps(observation, context).report;
}

/** The same, with what the classify stage said of every question, also of those that a person does not see. */
export function assessInSteps(
  observation: Observation,
  { jurisdiction, language }: AssessContext,
): { reading: Reading; report: Report } {
  const reading = classify(observation);
  const id = jurisdiction ?? DEFAULT_JURISDICTION;
  const judgment = judge(reading, id);
  const report = composeReport(observation, reading, judgment, {
    jurisdiction: { id, from: jurisdiction ? 'person' : 'default' },
    language,
    toolVersion: TOOL_VERSION,
    rulesVersion: RULES_VERSION,
  });
  return { reading, report };
}

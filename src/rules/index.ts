// All rules, by their codes. A rule is one file and its line here.

import { abandonWithoutDropOff } from './abandon-without-drop-off.js';
import { allAssumptions } from './all-assumptions.js';
import { businessGoalVoice } from './business-goal-voice.js';
import { claimUnsourced } from './claim-unsourced.js';
import { colourContrast } from './colour-contrast.js';
import { columnCount } from './column-count.js';
import { departmentStage } from './department-stage.js';
import { digitalOnly } from './digital-only.js';
import { dropUnexplained } from './drop-unexplained.js';
import { duplicateText } from './duplicate-text.js';
import { emotionUnscored } from './emotion-unscored.js';
import { emptyStage } from './empty-stage.js';
import { futureWithoutBaseline } from './future-without-baseline.js';
import { implementationLeak } from './implementation-leak.js';
import { indentationWidth } from './indentation-width.js';
import { journeyGoal } from './journey-goal.js';
import { journeyScenario } from './journey-scenario.js';
import { journeyState } from './journey-state.js';
import { longText } from './long-text.js';
import { lowEmotionUnexplained } from './low-emotion-unexplained.js';
import { mapOwner } from './map-owner.js';
import { metricStale } from './metric-stale.js';
import { metricTarget } from './metric-target.js';
import { missingDescription } from './missing-description.js';
import { nameNoise } from './name-noise.js';
import { objectiveCount } from './objective-count.js';
import { onePrimaryPersona } from './one-primary-persona.js';
import { onlyPositive } from './only-positive.js';
import { opportunityOrphan } from './opportunity-orphan.js';
import { opportunityOwner } from './opportunity-owner.js';
import { opportunityUnscored } from './opportunity-unscored.js';
import { painSeverity } from './pain-severity.js';
import { painWithoutOpportunity } from './pain-without-opportunity.js';
import { personaDeclared } from './persona-declared.js';
import { personaGoal } from './persona-goal.js';
import { personaSource } from './persona-source.js';
import { reviewMissing } from './review-missing.js';
import { reviewOverdue } from './review-overdue.js';
import type { Rule } from './rule.js';
import { sawtooth } from './sawtooth.js';
import { silentPersona } from './silent-persona.js';
import { stageCount } from './stage-count.js';
import { stageEmotion } from './stage-emotion.js';
import { stageGoal } from './stage-goal.js';
import { stageMetric } from './stage-metric.js';
import { stageTouchpoint } from './stage-touchpoint.js';
import { staleOutput } from './stale-output.js';
import { touchpointChannel } from './touchpoint-channel.js';
import { touchpointOwner } from './touchpoint-owner.js';
import { unevenDetail } from './uneven-detail.js';
import { unusedDeclaration } from './unused-declaration.js';
import { unusedSuppression } from './unused-suppression.js';

export const rules: readonly Rule[] = [
  journeyGoal,
  journeyScenario,
  journeyState,
  personaDeclared,
  personaGoal,
  personaSource,
  onePrimaryPersona,
  emptyStage,
  stageGoal,
  stageTouchpoint,
  stageEmotion,
  stageMetric,
  touchpointChannel,
  touchpointOwner,
  objectiveCount,
  metricTarget,
  emotionUnscored,
  lowEmotionUnexplained,
  dropUnexplained,
  painWithoutOpportunity,
  painSeverity,
  opportunityUnscored,
  opportunityOwner,
  opportunityOrphan,
  claimUnsourced,
  allAssumptions,
  onlyPositive,
  sawtooth,
  abandonWithoutDropOff,
  silentPersona,
  stageCount,
  columnCount,
  businessGoalVoice,
  departmentStage,
  longText,
  implementationLeak,
  digitalOnly,
  unevenDetail,
  duplicateText,
  indentationWidth,
  unusedDeclaration,
  missingDescription,
  colourContrast,
  nameNoise,
  reviewMissing,
  reviewOverdue,
  mapOwner,
  futureWithoutBaseline,
  metricStale,
  staleOutput,
  unusedSuppression,
];

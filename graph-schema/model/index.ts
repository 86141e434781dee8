import { attributionKind } from './attribution.ts';
import { claimKind } from './claim.ts';
import {
  decisionKind,
  decisionRelationships,
  rulingKind,
  tombstoneKind,
  undoneDecisionKind,
  witnessKind,
} from './decisions.ts';
import { deliveryKind, originalKind } from './delivery.ts';
import { documentKind } from './document.ts';
import { countryKind, organizationKind, personKind, placeKind } from './entities.ts';
import { jobKind } from './job.ts';
import { keptCountKind, keptSumKind } from './kept.ts';
import type { NodeKind, RelationshipKind } from './kinds.ts';
import { blockKind, lockKind } from './marks.ts';
import { migrationKind } from './migration.ts';
import { conflictKind, roleKind } from './offices.ts';
import { redirectKind } from './redirect.ts';
import { referentKind } from './referent.ts';
import { documentRelationships } from './relationships-of-documents.ts';
import { entityRelationships } from './relationships-of-entities.ts';
import { factRelationships } from './relationships-of-facts.ts';
import { speechRelationships } from './relationships-of-speech.ts';
import { rereadingKind } from './rereading.ts';
import { sourceKind, statementKind, storyKind } from './speech.ts';

/** Every node label of the graph: facts first, then what follows, then bookkeeping. */
export const NODE_KINDS: readonly NodeKind[] = [
  documentKind,
  deliveryKind,
  originalKind,
  referentKind,
  claimKind,
  attributionKind,
  decisionKind,
  witnessKind,
  tombstoneKind,
  personKind,
  organizationKind,
  countryKind,
  placeKind,
  roleKind,
  sourceKind,
  statementKind,
  storyKind,
  conflictKind,
  rulingKind,
  jobKind,
  blockKind,
  keptSumKind,
  keptCountKind,
  lockKind,
  rereadingKind,
  redirectKind,
  undoneDecisionKind,
  migrationKind,
];

/** Every relationship type of the graph. One type may stand here twice: `ABOUT` is a fact and also follows. */
export const RELATIONSHIP_KINDS: readonly RelationshipKind[] = [
  ...factRelationships,
  ...decisionRelationships,
  ...documentRelationships,
  ...entityRelationships,
  ...speechRelationships,
];

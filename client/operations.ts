// Made by `npm run generate` from the description that the API serves at /openapi.json; edit the routes instead.

/** Every operation of the API: what it takes, and what it answers with when all is well. */
export type Operations = {
  /** Takes a collection out, with every document that is in no other */
  "DELETE /collections/{name}": {
    readonly path: { readonly name: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly removed: number };
  };
  /** Takes a decision back: the graph is then as if it had never been made */
  "DELETE /decisions/{id}": {
    readonly path: { readonly id: string };
    readonly query: { readonly by: string };
    readonly body: null;
    readonly answer: { readonly id: string; readonly kind: "merge" | "not-same" | "split" | "rename" | "type" | "hide"; readonly sentence: string; readonly by: string; readonly why: string; readonly at: string; readonly undoneAt: string | null; readonly undoneBy: string | null; readonly inForce: boolean; readonly about: readonly ({ readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string })[]; readonly name: string | null; readonly type: string | null; readonly documents: readonly (string)[] };
  };
  /** Takes a document out, with everything that only it supported */
  "DELETE /documents/{id}": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: null;
  };
  /** Answers a plain question, with the words that show each answer */
  "GET /ask": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly q: string; readonly collection?: string };
    readonly body: null;
    readonly answer: { readonly question: string; readonly found: boolean; readonly sentence: string; readonly understoodAs: { readonly kind: string; readonly description: string; readonly names: readonly ({ readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string })[]; readonly from: string | null; readonly to: string | null; readonly days: "said" | "reported" | null; readonly collection: string | null } | null; readonly answers: readonly ({ readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source" | "Role" | "Statement" | "Conflict" | "Document" | "Relation" | "Step"; readonly id: string; readonly name: string; readonly title?: string; readonly of?: string | null; readonly status?: "current" | "former" | "acting" | "incoming"; readonly firstReported?: string | null; readonly lastReported?: string | null; readonly firstDateSource?: "stated" | "published" | null; readonly lastDateSource?: "stated" | "published" | null; readonly text?: string; readonly speaker?: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly date?: string | null; readonly dateSource?: "stated" | "published" | "unknown"; readonly speaksFor?: readonly ({ readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string })[]; readonly statements?: number; readonly relation?: "MET_WITH" | "SPOKE_WITH" | "ATTENDED" | "ABSENT_FROM" | "REPLACED_BY" | "SUCCEEDED_BY" | "REPRESENTED" | "MEMBER_OF" | "ENVOY_OF" | "RELATIVE_OF" | "ALLY_OF" | "INVADED" | "VISITED" | "INVITED" | "CRITICIZED" | "SUPPORTS" | "HEADQUARTERED_IN"; readonly from?: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string }; readonly to?: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string }; readonly place?: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly sourceId?: string | null; readonly publisher?: string | null; readonly change?: "added" | "removed"; readonly sides?: readonly ({ readonly person: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string }; readonly role: { readonly id: string; readonly name: string; readonly title: string }; readonly of: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly status: "current" | "former" | "acting" | "incoming"; readonly firstReported: string | null; readonly lastReported: string | null; readonly firstDateSource: "stated" | "published" | null; readonly lastDateSource: "stated" | "published" | null; readonly documents: number; readonly stories: number; readonly inferred: string | null; readonly evidence: readonly ({ readonly document: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedAt: string | null }; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly rule: string; readonly link: string | null })[] })[]; readonly evidence: readonly ({ readonly document: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedAt: string | null }; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly rule: string; readonly link: string | null })[] })[]; readonly closest: readonly ({ readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source" | "Role" | "Statement" | "Conflict" | "Document" | "Relation" | "Step"; readonly id: string; readonly name: string; readonly title?: string; readonly of?: string | null; readonly status?: "current" | "former" | "acting" | "incoming"; readonly firstReported?: string | null; readonly lastReported?: string | null; readonly firstDateSource?: "stated" | "published" | null; readonly lastDateSource?: "stated" | "published" | null; readonly text?: string; readonly speaker?: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly date?: string | null; readonly dateSource?: "stated" | "published" | "unknown"; readonly speaksFor?: readonly ({ readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string })[]; readonly statements?: number; readonly relation?: "MET_WITH" | "SPOKE_WITH" | "ATTENDED" | "ABSENT_FROM" | "REPLACED_BY" | "SUCCEEDED_BY" | "REPRESENTED" | "MEMBER_OF" | "ENVOY_OF" | "RELATIVE_OF" | "ALLY_OF" | "INVADED" | "VISITED" | "INVITED" | "CRITICIZED" | "SUPPORTS" | "HEADQUARTERED_IN"; readonly from?: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string }; readonly to?: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string }; readonly place?: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly sourceId?: string | null; readonly publisher?: string | null; readonly change?: "added" | "removed"; readonly sides?: readonly ({ readonly person: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string }; readonly role: { readonly id: string; readonly name: string; readonly title: string }; readonly of: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly status: "current" | "former" | "acting" | "incoming"; readonly firstReported: string | null; readonly lastReported: string | null; readonly firstDateSource: "stated" | "published" | null; readonly lastDateSource: "stated" | "published" | null; readonly documents: number; readonly stories: number; readonly inferred: string | null; readonly evidence: readonly ({ readonly document: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedAt: string | null }; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly rule: string; readonly link: string | null })[] })[]; readonly evidence: readonly ({ readonly document: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedAt: string | null }; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly rule: string; readonly link: string | null })[] })[]; readonly cypher: string | null; readonly conflicts: readonly ({ readonly id: string; readonly kind: "two-holders" | "two-offices"; readonly name: string; readonly certainty: "dated" | "dateUnknown"; readonly explanation: string; readonly stories: number; readonly better: { readonly id: string; readonly name: string; readonly reason: string } | null; readonly sides: readonly ({ readonly person: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string }; readonly role: { readonly id: string; readonly name: string; readonly title: string }; readonly of: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly status: "current" | "former" | "acting" | "incoming"; readonly firstReported: string | null; readonly lastReported: string | null; readonly firstDateSource: "stated" | "published" | null; readonly lastDateSource: "stated" | "published" | null; readonly documents: number; readonly stories: number; readonly inferred: string | null; readonly evidence: readonly ({ readonly document: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedAt: string | null }; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly rule: string; readonly link: string | null })[]; readonly reports: readonly ({ readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedAt: string | null; readonly storyId: string | null })[] })[] })[]; readonly pending: { readonly jobs: number; readonly blocks: number }; readonly suggestions: readonly (string)[] };
  };
  /** Where documents cannot both be right about an office, with the documents of each side */
  "GET /contradictions": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly limit?: number; readonly cursor?: string; readonly touches?: string; readonly collection?: string };
    readonly body: null;
    readonly answer: { readonly items: readonly ({ readonly id: string; readonly kind: "two-holders" | "two-offices"; readonly name: string; readonly certainty: "dated" | "dateUnknown"; readonly explanation: string; readonly stories: number; readonly better: { readonly id: string; readonly name: string; readonly reason: string } | null; readonly sides: readonly ({ readonly person: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string }; readonly role: { readonly id: string; readonly name: string; readonly title: string }; readonly of: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly status: "current" | "former" | "acting" | "incoming"; readonly firstReported: string | null; readonly lastReported: string | null; readonly firstDateSource: "stated" | "published" | null; readonly lastDateSource: "stated" | "published" | null; readonly documents: number; readonly stories: number; readonly inferred: string | null; readonly evidence: readonly ({ readonly document: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedAt: string | null }; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly rule: string; readonly link: string | null })[]; readonly reports: readonly ({ readonly id: string; readonly title: string | null; readonly publisher: string | null; readonly publishedAt: string | null; readonly storyId: string | null })[] })[] })[]; readonly nextCursor: string | null };
  };
  /** How much was said about an entity or by a speaker, over time */
  "GET /counts": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly about?: string; readonly speaker?: string; readonly by?: "day" | "month" | "year" | "all"; readonly split?: "none" | "speaker" | "topic" | "country"; readonly from?: string; readonly to?: string; readonly collection?: string; readonly limit?: number };
    readonly body: null;
    readonly answer: { readonly by: "day" | "month" | "year" | "all"; readonly split: "none" | "speaker" | "topic" | "country"; readonly items: readonly ({ readonly period: string | null; readonly entity: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly statements: number; readonly speakers: number })[]; readonly truncated: boolean };
  };
  /** Decisions, the newest first, those that were undone among them */
  "GET /decisions": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly limit?: number; readonly cursor?: string; readonly kind?: "merge" | "not-same" | "split" | "rename" | "type" | "hide"; readonly standing?: boolean };
    readonly body: null;
    readonly answer: { readonly items: readonly ({ readonly id: string; readonly kind: "merge" | "not-same" | "split" | "rename" | "type" | "hide"; readonly sentence: string; readonly by: string; readonly why: string; readonly at: string; readonly undoneAt: string | null; readonly undoneBy: string | null; readonly inForce: boolean; readonly about: readonly ({ readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string })[]; readonly name: string | null; readonly type: string | null; readonly documents: readonly (string)[] })[]; readonly nextCursor: string | null };
  };
  /** One decision */
  "GET /decisions/{id}": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly id: string; readonly kind: "merge" | "not-same" | "split" | "rename" | "type" | "hide"; readonly sentence: string; readonly by: string; readonly why: string; readonly at: string; readonly undoneAt: string | null; readonly undoneBy: string | null; readonly inForce: boolean; readonly about: readonly ({ readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string })[]; readonly name: string | null; readonly type: string | null; readonly documents: readonly (string)[] };
  };
  /** The hash of the whole graph: equal for equal documents, in whatever order they came */
  "GET /digest": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly digest: string };
  };
  /** Documents, the newest first */
  "GET /documents": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly limit?: number; readonly cursor?: string; readonly status?: "waiting" | "reading" | "done" | "failed" | "skipped"; readonly collection?: string; readonly sourceId?: string };
    readonly body: null;
    readonly answer: { readonly items: readonly ({ readonly id: string; readonly status: "waiting" | "reading" | "done" | "failed" | "skipped"; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly originalPublisher: string | null; readonly authors: readonly (string)[]; readonly publishedAt: string | null; readonly updatedAt: string | null; readonly language: string | null; readonly sourceIds: readonly (string)[]; readonly collections: readonly (string)[]; readonly failedStep: string | null; readonly failedReason: string | null })[]; readonly nextCursor: string | null };
  };
  /** One document with its text and how it arrived */
  "GET /documents/{id}": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly id: string; readonly status: "waiting" | "reading" | "done" | "failed" | "skipped"; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly originalPublisher: string | null; readonly authors: readonly (string)[]; readonly publishedAt: string | null; readonly updatedAt: string | null; readonly language: string | null; readonly sourceIds: readonly (string)[]; readonly collections: readonly (string)[]; readonly failedStep: string | null; readonly failedReason: string | null; readonly text: string | null; readonly deliveries: readonly ({ readonly id: string; readonly sourceId: string | null; readonly url: string | null; readonly collection: string | null; readonly mediaType: string; readonly receivedAt: string })[]; readonly storyId: string | null; readonly older: readonly ({ readonly id: string; readonly title: string | null; readonly publishedAt: string | null; readonly updatedAt: string | null })[]; readonly newer: readonly ({ readonly id: string; readonly title: string | null; readonly publishedAt: string | null; readonly updatedAt: string | null })[] };
  };
  /** What was read in a document, each finding with its place, its rule and how reliable that is */
  "GET /documents/{id}/findings": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly title: string | null; readonly publishedAt: string | null; readonly text: string; readonly entities: readonly ({ readonly id: string; readonly type: "Person" | "Organization" | "Country" | "Place"; readonly name: string; readonly code: string | null; readonly mentions: readonly ({ readonly start: number; readonly end: number; readonly kind: "name" | "nominal" | "pronoun"; readonly rule: string; readonly precision: { readonly right: number; readonly of: number; readonly precision: number } | null })[]; readonly entityId: string | null })[]; readonly roles: readonly ({ readonly person: string; readonly title: string; readonly of: string | null; readonly status: "current" | "former" | "acting" | "incoming"; readonly start: number; readonly end: number; readonly rule: string; readonly precision: { readonly right: number; readonly of: number; readonly precision: number } | null })[]; readonly statements: readonly ({ readonly id: string; readonly speaker: { readonly entity: string | null; readonly kind: "named" | "collective" | "anonymous"; readonly start: number; readonly end: number; readonly affiliation: string | null; readonly label?: string } | null; readonly cue: { readonly start: number; readonly end: number } | null; readonly mode: "direct" | "indirect" | "mixed"; readonly act: "speech" | "writing" | "thought" | "attitude" | "plan"; readonly spans: readonly ({ readonly start: number; readonly end: number })[]; readonly about: readonly (string)[]; readonly nestedIn: string | null; readonly reportedBy: string | null; readonly when: string | null; readonly rule: string; readonly precision: { readonly right: number; readonly of: number; readonly precision: number } | null; readonly statementId: string | null })[]; readonly relations: readonly ({ readonly type: "MET_WITH" | "SPOKE_WITH" | "ATTENDED" | "ABSENT_FROM" | "REPLACED_BY" | "SUCCEEDED_BY" | "REPRESENTED" | "MEMBER_OF" | "ENVOY_OF" | "RELATIVE_OF" | "ALLY_OF" | "INVADED" | "VISITED" | "INVITED" | "CRITICIZED" | "SUPPORTS" | "HEADQUARTERED_IN"; readonly from: string; readonly to: string; readonly start: number; readonly end: number; readonly when: string | null; readonly where: string | null; readonly occasion: { readonly start: number; readonly end: number } | null; readonly rule: string; readonly precision: { readonly right: number; readonly of: number; readonly precision: number } | null })[] };
  };
  /** Entities by name, or those whose name or alias matches */
  "GET /entities": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly limit?: number; readonly cursor?: string; readonly q?: string; readonly kind?: "Person" | "Organization" | "Country" | "Place" };
    readonly body: null;
    readonly answer: { readonly items: readonly ({ readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place"; readonly name: string; readonly aliases: readonly (string)[]; readonly code: string | null; readonly documents: number })[]; readonly nextCursor: string | null };
  };
  /** One entity */
  "GET /entities/{id}": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place"; readonly name: string; readonly aliases: readonly (string)[]; readonly code: string | null; readonly documents: number; readonly said: number; readonly spokenOf: number };
  };
  /** The names by which documents call an entity, and why each is taken for it */
  "GET /entities/{id}/names": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly items: readonly ({ readonly name: string; readonly rule: string; readonly mentions: number; readonly documents: number; readonly document: { readonly id: string; readonly title: string | null } })[] };
  };
  /** What stands around an entity, source or office, the strongest first, for drawing */
  "GET /entities/{id}/subgraph": {
    readonly path: { readonly id: string };
    readonly query: { readonly limit?: number; readonly cursor?: string; readonly from?: string; readonly to?: string; readonly type?: string };
    readonly body: null;
    readonly answer: { readonly centre: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source" | "Role"; readonly name: string; readonly documents: number | null }; readonly nodes: readonly ({ readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source" | "Role"; readonly name: string; readonly documents: number | null })[]; readonly edges: readonly ({ readonly type: "SPOKE_ABOUT" | "HOLDS" | "OF" | "DEPUTY_TO" | "SPEAKS_FOR" | "MET_WITH" | "SPOKE_WITH" | "ATTENDED" | "ABSENT_FROM" | "REPLACED_BY" | "SUCCEEDED_BY" | "REPRESENTED" | "MEMBER_OF" | "ENVOY_OF" | "RELATIVE_OF" | "ALLY_OF" | "INVADED" | "VISITED" | "INVITED" | "CRITICIZED" | "SUPPORTS" | "HEADQUARTERED_IN"; readonly from: string; readonly to: string; readonly count: number; readonly stories: number | null; readonly first: string | null; readonly last: string | null; readonly status: "current" | "former" | "acting" | "incoming" | null })[]; readonly nextCursor: string | null };
  };
  /** What an entity said and did and what was said of it, the newest first; undated facts are left out */
  "GET /entities/{id}/timeline": {
    readonly path: { readonly id: string };
    readonly query: { readonly limit?: number; readonly cursor?: string; readonly from?: string; readonly to?: string; readonly kind?: string; readonly collection?: string };
    readonly body: null;
    readonly answer: { readonly items: readonly ({ readonly date: string; readonly kind: "said" | "spokenOf" | "holding" | "relation"; readonly id: string; readonly type: string; readonly text: string | null; readonly other: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly dateSource: "stated" | "published" | "unknown"; readonly documents: number; readonly evidence: readonly ({ readonly document: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedAt: string | null }; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly rule: string; readonly link: string | null })[] })[]; readonly nextCursor: string | null };
  };
  /** Why an edge between two entities, sources or offices is in the graph */
  "GET /explain": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly type: "SPOKE_ABOUT" | "HOLDS" | "OF" | "DEPUTY_TO" | "SPEAKS_FOR" | "MET_WITH" | "SPOKE_WITH" | "ATTENDED" | "ABSENT_FROM" | "REPLACED_BY" | "SUCCEEDED_BY" | "REPRESENTED" | "MEMBER_OF" | "ENVOY_OF" | "RELATIVE_OF" | "ALLY_OF" | "INVADED" | "VISITED" | "INVITED" | "CRITICIZED" | "SUPPORTS" | "HEADQUARTERED_IN"; readonly from: string; readonly to: string };
    readonly body: null;
    readonly answer: { readonly fact: { readonly kind: "Statement" | "Attribution" | "Claim" | "Conflict" | "Edge"; readonly id: string | null; readonly name: string; readonly type: string | null; readonly from: string | null; readonly to: string | null }; readonly support: readonly ({ readonly kind: "Claim" | "Attribution"; readonly id: string; readonly rule: string; readonly precision: { readonly right: number; readonly of: number; readonly precision: number } | null; readonly date: string | null; readonly dateSource: "stated" | "published" | "unknown"; readonly evidence: { readonly document: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedAt: string | null }; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly rule: string; readonly link: string | null } | null; readonly names: readonly ({ readonly part: "speaker" | "about" | "via" | "affiliation" | "subject" | "object" | "where"; readonly name: string; readonly entity: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly rule: string | null })[] })[]; readonly alternatives: readonly ({ readonly reason: "same-name" | "same-words" | "contradicted"; readonly name: string; readonly entity: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null })[] };
  };
  /** Why a statement, report, claim or contradiction is in the graph: words, rules, alternatives */
  "GET /explain/{id}": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly fact: { readonly kind: "Statement" | "Attribution" | "Claim" | "Conflict" | "Edge"; readonly id: string | null; readonly name: string; readonly type: string | null; readonly from: string | null; readonly to: string | null }; readonly support: readonly ({ readonly kind: "Claim" | "Attribution"; readonly id: string; readonly rule: string; readonly precision: { readonly right: number; readonly of: number; readonly precision: number } | null; readonly date: string | null; readonly dateSource: "stated" | "published" | "unknown"; readonly evidence: { readonly document: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedAt: string | null }; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly rule: string; readonly link: string | null } | null; readonly names: readonly ({ readonly part: "speaker" | "about" | "via" | "affiliation" | "subject" | "object" | "where"; readonly name: string; readonly entity: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly rule: string | null })[] })[]; readonly alternatives: readonly ({ readonly reason: "same-name" | "same-words" | "contradicted"; readonly name: string; readonly entity: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null })[] };
  };
  /** Whether the process runs */
  "GET /healthz": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly ok: true };
  };
  /** Who holds, held or will hold an office, with the words that say so; sorted by the name of the office */
  "GET /holdings": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly limit?: number; readonly cursor?: string; readonly collection?: string; readonly minPrecision?: number; readonly title?: string; readonly of?: string; readonly role?: string; readonly person?: string; readonly status?: "current" | "former" | "acting" | "incoming"; readonly asOf?: string };
    readonly body: null;
    readonly answer: { readonly items: readonly ({ readonly person: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string }; readonly role: { readonly id: string; readonly name: string; readonly title: string }; readonly of: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly status: "current" | "former" | "acting" | "incoming"; readonly firstReported: string | null; readonly lastReported: string | null; readonly firstDateSource: "stated" | "published" | null; readonly lastDateSource: "stated" | "published" | null; readonly documents: number; readonly stories: number; readonly inferred: string | null; readonly evidence: readonly ({ readonly document: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedAt: string | null }; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly rule: string; readonly link: string | null })[] })[]; readonly nextCursor: string | null };
  };
  /** Jobs of reading, with the document that each is for */
  "GET /jobs": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly limit?: number; readonly cursor?: string; readonly state?: "waiting" | "taken" | "done" | "failed" };
    readonly body: null;
    readonly answer: { readonly items: readonly ({ readonly id: string; readonly state: "waiting" | "taken" | "done" | "failed"; readonly attempts: number; readonly error: string | null; readonly documentId: string; readonly sourceIds: readonly (string)[]; readonly failedStep: string | null; readonly failedReason: string | null })[]; readonly nextCursor: string | null };
  };
  /** One job */
  "GET /jobs/{id}": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly id: string; readonly state: "waiting" | "taken" | "done" | "failed"; readonly attempts: number; readonly error: string | null; readonly documentId: string; readonly sourceIds: readonly (string)[]; readonly failedStep: string | null; readonly failedReason: string | null };
  };
  /** Measures in Prometheus' text format: documents, lag, pending work, failures, requests, queries */
  "GET /metrics": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: string;
  };
  /** The shortest ways from one entity to another */
  "GET /paths": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly from: string; readonly to: string; readonly length?: number; readonly limit?: number };
    readonly body: null;
    readonly answer: { readonly items: readonly ({ readonly nodes: readonly ({ readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source" | "Role"; readonly name: string; readonly documents: number | null })[]; readonly edges: readonly ({ readonly type: "SPOKE_ABOUT" | "HOLDS" | "OF" | "DEPUTY_TO" | "SPEAKS_FOR" | "MET_WITH" | "SPOKE_WITH" | "ATTENDED" | "ABSENT_FROM" | "REPLACED_BY" | "SUCCEEDED_BY" | "REPRESENTED" | "MEMBER_OF" | "ENVOY_OF" | "RELATIVE_OF" | "ALLY_OF" | "INVADED" | "VISITED" | "INVITED" | "CRITICIZED" | "SUPPORTS" | "HEADQUARTERED_IN"; readonly from: string; readonly to: string; readonly count: number; readonly stories: number | null; readonly first: string | null; readonly last: string | null; readonly status: "current" | "former" | "acting" | "incoming" | null })[] })[] };
  };
  /** Questions of every kind that is answered, to show what can be asked */
  "GET /questions": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly questions: readonly (string)[] };
  };
  /** Whether questions can be answered, and what is still to be done */
  "GET /readyz": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly ready: true; readonly pending: { readonly jobs: number; readonly blocks: number } };
  };
  /** Relations between entities, with the words that say so; sorted by type and ids */
  "GET /relations": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly limit?: number; readonly cursor?: string; readonly from?: string; readonly to?: string; readonly collection?: string; readonly minPrecision?: number; readonly type?: string; readonly entity?: string; readonly other?: string };
    readonly body: null;
    readonly answer: { readonly items: readonly ({ readonly type: "MET_WITH" | "SPOKE_WITH" | "ATTENDED" | "ABSENT_FROM" | "REPLACED_BY" | "SUCCEEDED_BY" | "REPRESENTED" | "MEMBER_OF" | "ENVOY_OF" | "RELATIVE_OF" | "ALLY_OF" | "INVADED" | "VISITED" | "INVITED" | "CRITICIZED" | "SUPPORTS" | "HEADQUARTERED_IN"; readonly from: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string }; readonly to: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string }; readonly documents: number; readonly stories: number; readonly first: string | null; readonly last: string | null; readonly evidence: readonly ({ readonly document: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedAt: string | null }; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly rule: string; readonly link: string | null })[] })[]; readonly nextCursor: string | null };
  };
  /** How far a rereading is, and what it changes, by rule */
  "GET /rereadings/{id}": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly id: string; readonly dryRun: boolean; readonly version: string; readonly at: string; readonly documents: number; readonly done: number; readonly failed: number; readonly changed: number; readonly added: readonly ({ readonly rule: string; readonly facts: number })[]; readonly removed: readonly ({ readonly rule: string; readonly facts: number })[] };
  };
  /** Doubtful cases, each with reasons, words, and the decision that confirms or refuses it */
  "GET /reviews": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly limit?: number; readonly cursor?: string; readonly kind?: "alike" | "two-worlds" | "bare-surname" | "unclear" };
    readonly body: null;
    readonly answer: { readonly items: readonly ({ readonly id: string; readonly kind: "alike" | "two-worlds" | "bare-surname" | "unclear"; readonly question: string; readonly name: string; readonly document: { readonly id: string; readonly title: string | null } | null; readonly candidates: readonly ({ readonly entity: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string }; readonly reasons: readonly (string)[]; readonly confirm: { readonly kind: "merge"; readonly entity: string; readonly into: string } | { readonly kind: "not-same"; readonly entity: string; readonly other: string } | { readonly kind: "split"; readonly entity: string; readonly documents: readonly (string)[] }; readonly refuse: { readonly kind: "merge"; readonly entity: string; readonly into: string } | { readonly kind: "not-same"; readonly entity: string; readonly other: string } | { readonly kind: "split"; readonly entity: string; readonly documents: readonly (string)[] } })[]; readonly evidence: readonly ({ readonly document: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedAt: string | null }; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly rule: string; readonly link: string | null })[] })[]; readonly nextCursor: string | null };
  };
  /** Offices by name */
  "GET /roles": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly limit?: number; readonly cursor?: string; readonly title?: string; readonly of?: string };
    readonly body: null;
    readonly answer: { readonly items: readonly ({ readonly id: string; readonly name: string; readonly title: string; readonly of: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly holders: number })[]; readonly nextCursor: string | null };
  };
  /** One office; `/holdings?role=` tells who holds it */
  "GET /roles/{id}": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly id: string; readonly name: string; readonly title: string; readonly of: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly holders: number };
  };
  /** Statements, the newest first, each with the words that report it */
  "GET /statements": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly limit?: number; readonly cursor?: string; readonly about?: string; readonly speaker?: string; readonly from?: string; readonly to?: string; readonly mode?: "direct" | "indirect" | "mixed"; readonly collection?: string; readonly minPrecision?: number };
    readonly body: null;
    readonly answer: { readonly items: readonly ({ readonly id: string; readonly text: string; readonly mode: "direct" | "indirect" | "mixed"; readonly act: "speech" | "writing" | "thought" | "attitude" | "plan"; readonly date: string | null; readonly dateSource: "stated" | "published" | "unknown"; readonly firstReported: string | null; readonly lastReported: string | null; readonly documents: number; readonly speaker: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly about: readonly ({ readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string })[]; readonly evidence: readonly ({ readonly document: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedAt: string | null }; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly rule: string; readonly link: string | null })[] })[]; readonly nextCursor: string | null };
  };
  /** One statement, with the words that report it and other wordings */
  "GET /statements/{id}": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly id: string; readonly text: string; readonly mode: "direct" | "indirect" | "mixed"; readonly act: "speech" | "writing" | "thought" | "attitude" | "plan"; readonly date: string | null; readonly dateSource: "stated" | "published" | "unknown"; readonly firstReported: string | null; readonly lastReported: string | null; readonly documents: number; readonly speaker: { readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string } | null; readonly about: readonly ({ readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string })[]; readonly evidence: readonly ({ readonly document: { readonly id: string; readonly sourceId: string | null; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly publishedAt: string | null }; readonly start: number; readonly end: number; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly rule: string; readonly link: string | null })[]; readonly variants: readonly ({ readonly id: string; readonly text: string; readonly likeness: number })[] };
  };
  /** Documents by state, and work that is pending */
  "GET /status": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly documents: { readonly waiting: number; readonly reading: number; readonly done: number; readonly failed: number; readonly skipped: number }; readonly pending: { readonly jobs: number; readonly blocks: number } };
  };
  /** Stories, in the order of their ids */
  "GET /stories": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly limit?: number; readonly cursor?: string; readonly documents?: number };
    readonly body: null;
    readonly answer: { readonly items: readonly ({ readonly id: string; readonly name: string; readonly documents: number })[]; readonly nextCursor: string | null };
  };
  /** One story with its documents, and what more than one of them reports */
  "GET /stories/{id}": {
    readonly path: { readonly id: string };
    readonly query: Readonly<Record<string, never>>;
    readonly body: null;
    readonly answer: { readonly id: string; readonly name: string; readonly documents: readonly ({ readonly id: string; readonly status: "waiting" | "reading" | "done" | "failed" | "skipped"; readonly title: string | null; readonly url: string | null; readonly publisher: string | null; readonly originalPublisher: string | null; readonly authors: readonly (string)[]; readonly publishedAt: string | null; readonly updatedAt: string | null; readonly language: string | null; readonly sourceIds: readonly (string)[]; readonly collections: readonly (string)[]; readonly failedStep: string | null; readonly failedReason: string | null })[]; readonly statements: readonly ({ readonly id: string; readonly text: string; readonly documents: number })[] };
  };
  /** Decides: two are one, or not the same; one is two; a name; a type; a fact that is to be hidden */
  "POST /decisions": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: { readonly kind: "merge"; readonly entity: string; readonly into: string; readonly by: string; readonly why: string } | { readonly kind: "not-same"; readonly entity: string; readonly other: string; readonly by: string; readonly why: string } | { readonly kind: "split"; readonly entity: string; readonly documents: readonly (string)[]; readonly by: string; readonly why: string } | { readonly kind: "rename"; readonly entity: string; readonly name: string; readonly by: string; readonly why: string } | { readonly kind: "type"; readonly entity: string; readonly type: "Person" | "Organization" | "Country" | "Place"; readonly by: string; readonly why: string } | { readonly kind: "hide"; readonly fact: string; readonly by: string; readonly why: string } | { readonly kind: "hide"; readonly person: string; readonly role: string; readonly by: string; readonly why: string };
    readonly answer: { readonly id: string; readonly kind: "merge" | "not-same" | "split" | "rename" | "type" | "hide"; readonly sentence: string; readonly by: string; readonly why: string; readonly at: string; readonly undoneAt: string | null; readonly undoneBy: string | null; readonly inForce: boolean; readonly about: readonly ({ readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string })[]; readonly name: string | null; readonly type: string | null; readonly documents: readonly (string)[] } | { readonly id: string; readonly kind: "merge" | "not-same" | "split" | "rename" | "type" | "hide"; readonly sentence: string; readonly by: string; readonly why: string; readonly at: string; readonly undoneAt: string | null; readonly undoneBy: string | null; readonly inForce: boolean; readonly about: readonly ({ readonly id: string; readonly kind: "Person" | "Organization" | "Country" | "Place" | "Source"; readonly name: string })[]; readonly name: string | null; readonly type: string | null; readonly documents: readonly (string)[] };
  };
  /** Takes documents in; when it answers they are stored for good, and are read soon after */
  "POST /documents": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: { readonly sourceId?: string; readonly collection?: string; readonly url?: string; readonly title?: string; readonly publisher?: string; readonly publishedAt?: string; readonly updatedAt?: string };
    readonly body: { readonly id?: string | number | null; readonly sourceId?: string | null; readonly text?: string | null; readonly html?: string | null; readonly title?: string | null; readonly url?: string | null; readonly publisher?: string | null; readonly originalPublisher?: string | null; readonly authors?: readonly (string)[] | null; readonly publishedAt?: string | null; readonly updatedAt?: string | null; readonly collection?: string | null };
    readonly answer: { readonly accepted: readonly ({ readonly id: string; readonly jobId: string; readonly created: boolean; readonly sourceId: string | null })[]; readonly rejected: readonly ({ readonly line: number; readonly detail: string })[] };
  };
  /** Reads a text and stores nothing: what is found, where, by which rule */
  "POST /extract": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: { readonly text?: string | null; readonly html?: string | null; readonly title?: string | null; readonly url?: string | null; readonly publisher?: string | null; readonly publishedAt?: string | null };
    readonly answer: { readonly title: string | null; readonly publishedAt: string | null; readonly text: string; readonly entities: readonly ({ readonly id: string; readonly type: "Person" | "Organization" | "Country" | "Place"; readonly name: string; readonly code: string | null; readonly mentions: readonly ({ readonly start: number; readonly end: number; readonly kind: "name" | "nominal" | "pronoun"; readonly rule: string; readonly precision: { readonly right: number; readonly of: number; readonly precision: number } | null })[]; readonly entityId: string | null })[]; readonly roles: readonly ({ readonly person: string; readonly title: string; readonly of: string | null; readonly status: "current" | "former" | "acting" | "incoming"; readonly start: number; readonly end: number; readonly rule: string; readonly precision: { readonly right: number; readonly of: number; readonly precision: number } | null })[]; readonly statements: readonly ({ readonly id: string; readonly speaker: { readonly entity: string | null; readonly kind: "named" | "collective" | "anonymous"; readonly start: number; readonly end: number; readonly affiliation: string | null; readonly label?: string } | null; readonly cue: { readonly start: number; readonly end: number } | null; readonly mode: "direct" | "indirect" | "mixed"; readonly act: "speech" | "writing" | "thought" | "attitude" | "plan"; readonly spans: readonly ({ readonly start: number; readonly end: number })[]; readonly about: readonly (string)[]; readonly nestedIn: string | null; readonly reportedBy: string | null; readonly when: string | null; readonly rule: string; readonly precision: { readonly right: number; readonly of: number; readonly precision: number } | null; readonly statementId: string | null })[]; readonly relations: readonly ({ readonly type: "MET_WITH" | "SPOKE_WITH" | "ATTENDED" | "ABSENT_FROM" | "REPLACED_BY" | "SUCCEEDED_BY" | "REPRESENTED" | "MEMBER_OF" | "ENVOY_OF" | "RELATIVE_OF" | "ALLY_OF" | "INVADED" | "VISITED" | "INVITED" | "CRITICIZED" | "SUPPORTS" | "HEADQUARTERED_IN"; readonly from: string; readonly to: string; readonly start: number; readonly end: number; readonly when: string | null; readonly where: string | null; readonly occasion: { readonly start: number; readonly end: number } | null; readonly rule: string; readonly precision: { readonly right: number; readonly of: number; readonly precision: number } | null })[]; readonly milliseconds: number };
  };
  /** Forgets a person: all facts go, the name is blacked out, and no document brings it back */
  "POST /forget": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: { readonly person: string; readonly by: string; readonly why: string };
    readonly answer: { readonly documents: number };
  };
  /** Tries documents again that could not be read: those named, or all */
  "POST /jobs/retry": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: { readonly documentIds?: readonly (string)[] | null };
    readonly answer: { readonly retried: number };
  };
  /** Has the worker read documents anew that another version of the reader has read */
  "POST /rereadings": {
    readonly path: Readonly<Record<string, never>>;
    readonly query: Readonly<Record<string, never>>;
    readonly body: { readonly dryRun: boolean };
    readonly answer: { readonly id: string; readonly dryRun: boolean; readonly version: string; readonly at: string; readonly documents: number; readonly done: number; readonly failed: number; readonly changed: number; readonly added: readonly ({ readonly rule: string; readonly facts: number })[]; readonly removed: readonly ({ readonly rule: string; readonly facts: number })[] };
  };
};

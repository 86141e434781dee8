// Documents by state, day and the sender's id.
CREATE INDEX document_status IF NOT EXISTS FOR (n:Document) ON (n.status);
CREATE INDEX document_day IF NOT EXISTS FOR (n:Document) ON (n.day);
CREATE INDEX delivery_source_id IF NOT EXISTS FOR (n:Delivery) ON (n.sourceId);
CREATE INDEX delivery_collection IF NOT EXISTS FOR (n:Delivery) ON (n.collection);
// Jobs that may be taken; those that are done have no such property and are not in the index.
CREATE INDEX job_available_at IF NOT EXISTS FOR (n:Job) ON (n.availableAt);
CREATE INDEX job_state IF NOT EXISTS FOR (n:Job) ON (n.state);
CREATE INDEX block_kind IF NOT EXISTS FOR (n:Block) ON (n.kind);
// The members of a block.
CREATE INDEX referent_surname IF NOT EXISTS FOR (n:Referent) ON (n.surname);
// Only bare surnames have the property `partial`, so this index holds nobody else.
CREATE INDEX referent_partial IF NOT EXISTS FOR (n:Referent) ON (n.surname, n.partial);
CREATE INDEX claim_group IF NOT EXISTS FOR (n:Claim) ON (n.group);
CREATE INDEX attribution_words IF NOT EXISTS FOR (n:Attribution) ON (n.words);
CREATE INDEX statement_words IF NOT EXISTS FOR (n:Statement) ON (n.words);
CREATE INDEX about_pair IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.pair);
CREATE INDEX conflict_block IF NOT EXISTS FOR (n:Conflict) ON (n.block);
// Browsing.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entity_code IF NOT EXISTS FOR (n:Entity) ON (n.code);
CREATE INDEX entity_documents IF NOT EXISTS FOR (n:Entity) ON (n.documents);
CREATE INDEX role_title_key IF NOT EXISTS FOR (n:Role) ON (n.titleKey);
CREATE INDEX statement_day IF NOT EXISTS FOR (n:Statement) ON (n.day);

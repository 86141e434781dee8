// Documents by state, day and the sender's id.
CREATE INDEX document_status IF NOT EXISTS FOR (n:Document) ON (n.status);
CREATE INDEX document_day IF NOT EXISTS FOR (n:Document) ON (n.day);
CREATE INDEX delivery_source_id IF NOT EXISTS FOR (n:Delivery) ON (n.sourceId);
CREATE INDEX delivery_collection IF NOT EXISTS FOR (n:Delivery) ON (n.collection);
// Where copies and versions of a document are looked for.
CREATE INDEX document_address IF NOT EXISTS FOR (n:Document) ON (n.address);
CREATE INDEX document_quote_key_1 IF NOT EXISTS FOR (n:Document) ON (n.quoteKey1);
CREATE INDEX document_quote_key_2 IF NOT EXISTS FOR (n:Document) ON (n.quoteKey2);
CREATE INDEX document_quote_key_3 IF NOT EXISTS FOR (n:Document) ON (n.quoteKey3);
CREATE INDEX document_shingle_key_1 IF NOT EXISTS FOR (n:Document) ON (n.shingleKey1);
CREATE INDEX document_shingle_key_2 IF NOT EXISTS FOR (n:Document) ON (n.shingleKey2);
CREATE INDEX document_shingle_key_3 IF NOT EXISTS FOR (n:Document) ON (n.shingleKey3);
CREATE INDEX document_shingle_key_4 IF NOT EXISTS FOR (n:Document) ON (n.shingleKey4);
CREATE INDEX document_shingle_key_5 IF NOT EXISTS FOR (n:Document) ON (n.shingleKey5);
CREATE INDEX document_shingle_key_6 IF NOT EXISTS FOR (n:Document) ON (n.shingleKey6);
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

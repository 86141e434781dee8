// Who is mentioned, and who bears which surname, is counted by differences, so that a document costs no more however many there are.
CREATE CONSTRAINT kept_count_id IF NOT EXISTS FOR (n:KeptCount) REQUIRE n.id IS UNIQUE;
CREATE INDEX kept_count_block IF NOT EXISTS FOR (n:KeptCount) ON (n.block);
MATCH (entity:Entity)
CALL (entity) {
  MATCH (entity)<-[:REFERS_TO]-(referent:Referent)
  UNWIND ['documents', 'name:' + referent.name] + CASE WHEN referent.partial IS NULL THEN ['in full'] ELSE [] END AS facet
  WITH entity, facet, count(DISTINCT referent.documentId) AS documents ORDER BY facet
  WITH 'entity|' + entity.id AS block, collect(facet) AS facets, collect(documents) AS documents
  MERGE (count:KeptCount {id: block + '|'})
  SET count.name = block, count.block = block, count.member = '', count.facets = facets, count.documents = documents
} IN TRANSACTIONS OF 500 ROWS;
MATCH (entity:Entity)
CALL (entity) {
  MATCH (entity)<-[:REFERS_TO]-(referent:Referent)
  WHERE referent.surname IS NOT NULL AND referent.partial IS NULL
  UNWIND ['documents'] + [context IN coalesce(referent.contexts, []) WHERE context STARTS WITH 'office:'] AS facet
  WITH entity, referent.surname AS surname, facet, count(DISTINCT referent.documentId) AS documents ORDER BY facet
  WITH entity, 'bearers|' + surname AS block, collect(facet) AS facets, collect(documents) AS documents
  MERGE (count:KeptCount {id: block + '|' + entity.id})
  SET count.name = block, count.block = block, count.member = entity.id, count.facets = facets, count.documents = documents
} IN TRANSACTIONS OF 500 ROWS;
// What a speaker said about an entity is counted by month, and found by the ids of both.
CREATE INDEX spoke_about_pair IF NOT EXISTS FOR ()-[r:SPOKE_ABOUT]-() ON (r.pair);
MATCH (speaker)-[spoke:SPOKE_ABOUT]->(about)
CALL (speaker, spoke, about) {
  WITH spoke, speaker.id + '|' + about.id AS pair
  MATCH ()-[said:ABOUT {pair: pair}]->()
  WITH spoke, pair, coalesce(toInteger(replace(left(said.date, 7), '-', '')), 0) AS month, count(*) AS statements ORDER BY month
  WITH spoke, pair, collect(month) AS months, collect(statements) AS monthly
  SET spoke.pair = pair, spoke.months = months, spoke.monthly = monthly
} IN TRANSACTIONS OF 2000 ROWS;
MATCH (block:Block {kind: 'spoke'}) DELETE block;
// Statements of one speaker are variants of each other, and quotations make documents comparable, within two weeks: found by key and day.
MATCH (document:Document) WHERE document.text IS NOT NULL
CALL (document) {
  SET document.dayNumber = coalesce(duration.inDays(date('1970-01-01'), date(document.day)).days, -1000000)
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (statement:Statement)
CALL (statement) {
  SET statement.dayNumber = coalesce(duration.inDays(date('1970-01-01'), date(statement.day)).days, -1000000)
} IN TRANSACTIONS OF 5000 ROWS;
CREATE INDEX statement_variant_key_1_day IF NOT EXISTS FOR (n:Statement) ON (n.variantKey1, n.dayNumber);
CREATE INDEX statement_variant_key_2_day IF NOT EXISTS FOR (n:Statement) ON (n.variantKey2, n.dayNumber);
CREATE INDEX statement_variant_key_3_day IF NOT EXISTS FOR (n:Statement) ON (n.variantKey3, n.dayNumber);
CREATE INDEX document_quote_key_1_day IF NOT EXISTS FOR (n:Document) ON (n.quoteKey1, n.dayNumber);
CREATE INDEX document_quote_key_2_day IF NOT EXISTS FOR (n:Document) ON (n.quoteKey2, n.dayNumber);
CREATE INDEX document_quote_key_3_day IF NOT EXISTS FOR (n:Document) ON (n.quoteKey3, n.dayNumber);
DROP INDEX statement_variant_key_1 IF EXISTS;
DROP INDEX statement_variant_key_2 IF EXISTS;
DROP INDEX statement_variant_key_3 IF EXISTS;
DROP INDEX document_quote_key_1 IF EXISTS;
DROP INDEX document_quote_key_2 IF EXISTS;
DROP INDEX document_quote_key_3 IF EXISTS;
MATCH (one:Statement)-[variant:VARIANT_OF]->(other:Statement)
WHERE abs(one.dayNumber - other.dayNumber) > 14
CALL (variant) { DELETE variant } IN TRANSACTIONS OF 5000 ROWS;
// Documents that are alike by quotations alone, weeks apart, are two stories.
MATCH (one:Document)-[like:LIKE]->(other:Document)
WHERE abs(one.dayNumber - other.dayNumber) > 14 AND coalesce(one.address <> other.address, true)
  AND none(key IN range(1, 6) WHERE coalesce(one['shingleKey' + key] = other['shingleKey' + key], false))
CALL (one, like, other) {
  DELETE like
  WITH one, other
  UNWIND [one.id, other.id] AS id
  CREATE (:Block {id: randomUUID(), name: 'story ' + id, kind: 'story', key: id})
} IN TRANSACTIONS OF 5000 ROWS;

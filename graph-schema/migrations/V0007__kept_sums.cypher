// Sums of days and months of large blocks.
CREATE CONSTRAINT kept_sum_id IF NOT EXISTS FOR (n:KeptSum) REQUIRE n.id IS UNIQUE;
CREATE INDEX kept_sum_parent IF NOT EXISTS FOR (n:KeptSum) ON (n.parent);
// Claims are grouped by day from now on, statements have keys for their variants: everything is computed anew.
MATCH (claim:Claim) WHERE claim.group IS NOT NULL REMOVE claim.group;
MATCH (document:Document {status: 'done'})
CREATE (:Block {id: randomUUID(), name: 'document ' + document.id, kind: 'document', key: document.id});

// Claims keep the entity that they are of and their story, so that blocks are summed up from claims alone: everything is computed anew.
MATCH (claim:Claim) WHERE claim.group IS NOT NULL REMOVE claim.group;
MATCH (document:Document {status: 'done'})
CREATE (:Block {id: randomUUID(), name: 'document ' + document.id, kind: 'document', key: document.id});

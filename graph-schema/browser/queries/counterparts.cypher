// Who is called the counterpart of somebody
// who is the counterpart of Étienne Maurel
MATCH (:Person {name: 'Étienne Maurel'})<-[:REFERS_TO]-(:Referent)<-[:SUBJECT]-(own:Claim {kind: 'holding'})-[:IN]->(document:Document)
MATCH (document)<-[:IN]-(claim:Claim {kind: 'holding', rule: 'role:counterpart'})-[:SUBJECT]->(:Referent)-[:REFERS_TO]->(person:Person)
WHERE person.name <> 'Étienne Maurel' AND toLower(claim.title) = toLower(own.title)
MATCH path = (person)-[holds:HOLDS]->(:Role)-[:OF]->()
WHERE claim.id IN holds.claims
RETURN DISTINCT path
LIMIT 90;

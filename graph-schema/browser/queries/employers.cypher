// Whom somebody works for
// where does Milada Horníčková work
MATCH path = (body:Entity)<-[:OF]-(office:Role)<-[holds:HOLDS]-(person:Person {name: 'Milada Horníčková'})
WHERE holds.status <> 'former'
RETURN path
ORDER BY holds.stories DESC, office.id
LIMIT 90;

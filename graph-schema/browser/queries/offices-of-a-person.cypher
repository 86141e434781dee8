// Which offices somebody holds or held
// what is the role of Christopher Landau
MATCH path = (office:Role)<-[holds:HOLDS]-(person:Person {name: 'Christopher Landau'})
OPTIONAL MATCH of = (office)-[:OF]->()
RETURN path, of
ORDER BY holds.stories DESC, office.id
LIMIT 90;

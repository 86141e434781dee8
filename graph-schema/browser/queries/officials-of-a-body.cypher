// Who holds which office of a country or an organization
// who are the officials of the United States
MATCH path = (person:Person)-[holds:HOLDS]->(office:Role)-[:OF]->(body:Entity {name: 'United States'})
RETURN path
ORDER BY holds.stories DESC, person.id, office.id
LIMIT 90;

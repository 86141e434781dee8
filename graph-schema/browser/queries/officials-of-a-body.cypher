// Who holds which office of a country, of its institutions, or of an organization
// who are the officials of the United States
MATCH (asked:Entity {name: 'United States'})
CALL (asked) {
  RETURN asked AS body
  UNION
  MATCH (body:Organization) WHERE body.code STARTS WITH toLower(asked.code) + '.' AND asked:Country
  RETURN body
}
MATCH path = (person:Person)-[holds:HOLDS]->(office:Role)-[:OF]->(body)
RETURN path
ORDER BY holds.stories DESC, person.id, office.id
LIMIT 90;

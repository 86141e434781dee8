// Who holds an office, and who is said to hold it as well
// who is the secretary of state of the United States
MATCH path = (person:Person)-[holds:HOLDS]->(office:Role {titleKey: 'secretary of state'})-[:OF]->(body:Entity {name: 'United States'})
WHERE holds.status IN ['current', 'acting']
RETURN path
ORDER BY holds.stories DESC, person.id
LIMIT 90;

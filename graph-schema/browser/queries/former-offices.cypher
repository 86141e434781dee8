// Who is named with a former office
// who is named with a former office
MATCH path = (person:Person)-[:HOLDS {status: 'former'}]->(office:Role)
OPTIONAL MATCH of = (office)-[:OF]->()
RETURN path, of
ORDER BY person.name, office.id
LIMIT 90;

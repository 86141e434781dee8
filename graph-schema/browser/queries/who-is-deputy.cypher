// Who is somebody's deputy
// who is the deputy of Marco Rubio
MATCH path = (deputy:Person)-[:HOLDS]->(:Role)-[:DEPUTY_TO]->(:Role)<-[:HOLDS]-(superior:Person {name: 'Marco Rubio'})
WHERE deputy <> superior
RETURN path
ORDER BY deputy.id
LIMIT 70;

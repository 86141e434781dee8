// Who met somebody, a country or an organization
// who met Latvia
MATCH path = (other:Entity)-[met:MET_WITH]-(entity:Entity {name: 'Latvia'})
RETURN path
ORDER BY met.last DESC, other.id
LIMIT 140;

// Who spoke about an entity, the most statements first, in the order of an index.
CREATE INDEX spoke_about_rank IF NOT EXISTS FOR ()-[r:SPOKE_ABOUT]-() ON (r.rank);
MATCH ()-[spoke:SPOKE_ABOUT]->(about:Entity)
SET spoke.rank = about.id + '|' + right('00000000' + toString(99999999 - spoke.statements), 8);

// What a speaker said about an entity, by day: the newest words are read without the thousands before them.
CREATE INDEX about_pair_date IF NOT EXISTS FOR ()-[r:ABOUT]-() ON (r.pair, r.date);

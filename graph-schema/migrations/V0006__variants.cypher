// Where statements in nearly the same words are looked for.
CREATE INDEX statement_variant_key_1 IF NOT EXISTS FOR (n:Statement) ON (n.variantKey1);
CREATE INDEX statement_variant_key_2 IF NOT EXISTS FOR (n:Statement) ON (n.variantKey2);
CREATE INDEX statement_variant_key_3 IF NOT EXISTS FOR (n:Statement) ON (n.variantKey3);

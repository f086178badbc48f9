MATCH p = SHORTEST 5 (from:Entity {id: $from})-[:CO_MENTIONED]-{1,4}(to:Entity {id: $to})
RETURN length(p) AS length,
  [e IN nodes(p) | e { .id, .name }] AS entities,
  [c IN relationships(p) | c.articleCount] AS articleCounts

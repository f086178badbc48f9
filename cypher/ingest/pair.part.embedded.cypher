// The relationship `c` of the entities `a` and `b`, made where there is none. The engine looks through all that the end
// has which is named first: that is the one with fewer mentions.
WITH row, a, b, coalesce(a.mentionCount <= b.mentionCount, true) AS isRarer
CALL (a, b, isRarer) {
  WITH a, b, isRarer
  WHERE isRarer
  MERGE (a)-[c:CO_MENTIONED]->(b)
  RETURN c
  UNION ALL
  WITH a, b, isRarer
  WHERE NOT isRarer
  MERGE (b)<-[c:CO_MENTIONED]-(a)
  RETURN c
}

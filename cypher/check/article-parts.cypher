// What articles relate to, for those that were read.
// params: ids [ID]
// columns: id, isNumbered, mentions, claims, events, statements, sources, links
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.pubStatus <> 'HEADLINE'
CALL (a) {
  MATCH (a)-[m:MENTIONS|IMPLIES|RETRACTED_MENTIONS]->(e)
  WITH e.id + ' ' + toString(m.count) AS one
  ORDER BY one
  RETURN collect(one) AS mentions
}
CALL (a) {
  MATCH (a)-[:ASSERTS]->(c)
  WITH c.id AS one
  ORDER BY one
  RETURN collect(one) AS claims
}
CALL (a) {
  MATCH (a)-[:REPORTS|RETRACTED_REPORTS]->(v)
  WITH v.id AS one
  ORDER BY one
  RETURN collect(one) AS events
}
CALL (a) {
  MATCH (a)-[:QUOTES]->(s)
  WITH s.id AS one
  ORDER BY one
  RETURN collect(one) AS statements
}
CALL (a) {
  MATCH (a)-[:PUBLISHED_BY]->(s)
  WITH s.id AS one
  ORDER BY one
  RETURN collect(one) AS sources
}
CALL (a) {
  MATCH (a)-[:LINKS_TO]->(l)
  WITH l.id AS one
  ORDER BY one
  RETURN collect(one) AS links
}
RETURN id, a.sequence IS NOT NULL OR a.pubStatus = 'SUPERSEDED' AS isNumbered, mentions, claims, events, statements,
  sources, links

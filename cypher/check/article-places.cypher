// The stories that articles are in, and the keys that they are listed under.
// params: ids [ID]
// columns: id, isStanding, stories, keys
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (a)-[:PART_OF]->(s)
  WITH s.id AS one
  ORDER BY one
  RETURN collect(one) AS stories
}
CALL (a) {
  MATCH (a)-[:LISTED_UNDER]->(k)
  WITH k.key AS one
  ORDER BY one
  RETURN collect(one) AS keys
}
RETURN id, a.pubStatus IN ['USABLE', 'CORRECTED'] AS isStanding, stories, keys

// What entities tell of the articles that name them, as it is stored and counted anew.
// params: ids [ID]
// columns: id, stored (mentionCount, firstSeenAt, lastSeenAt, kinds, isNamed), counted (the same)
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[m:MENTIONS|IMPLIES]-()
  RETURN count(m) AS articles, coalesce(sum(m.count), 0) AS mentionCount, min(m.seenAt) AS firstSeenAt,
    max(m.seenAt) AS lastSeenAt
}
RETURN id, e.mentionCount AS `stored.mentionCount`, mentionCount AS `counted.mentionCount`,
  e.firstSeenAt AS `stored.firstSeenAt`, firstSeenAt AS `counted.firstSeenAt`,
  e.lastSeenAt AS `stored.lastSeenAt`, lastSeenAt AS `counted.lastSeenAt`,
  [label IN labels(e) WHERE label <> 'Entity' | toUpper(label)] AS `stored.kinds`,
  CASE WHEN articles = 0 THEN [] ELSE [e.kind] END AS `counted.kinds`,
  true AS `stored.isNamed`, articles > 0 OR COUNT { (e)<-[:RETRACTED_MENTIONS]-() } > 0 AS `counted.isNamed`

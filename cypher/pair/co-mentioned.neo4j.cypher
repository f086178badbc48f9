// Articles that name both entities of a pair: of the latest hundred those that do so in one sentence first, then the
// latest. They are found from the side of the entity with fewer mentions. An index gives
// their order, and the pair tells where to begin.
// params: ids (two ids with a space between) [ID], from, to, limit
// columns: key, articleId, ingestedAt, sentenceStarts, sentenceEnds, otherStarts, otherEnds
UNWIND $ids AS id
CALL (id) {
  UNWIND split(id, ' ') AS one
  MATCH (e:Entity {id: one})
  WITH e AS rare
  ORDER BY rare.mentionCount, rare.id
  LIMIT 1
  OPTIONAL MATCH ()-[c:CO_MENTIONED]->()
  USING INDEX c:CO_MENTIONED(fromId, toId)
  WHERE c.fromId = split(id, ' ')[0] AND c.toId = split(id, ' ')[1]
  WITH id, rare.id AS rare, coalesce(c.firstAt, '') AS firstAt, coalesce(c.lastAt, '\uffff') AS lastAt
  CALL (id, rare, firstAt, lastAt) {
    MATCH (a:Article)-[m:MENTIONS]->(:Entity)
    USING INDEX m:MENTIONS(entityId, seenAt)
    WHERE m.entityId = rare AND m.seenAt <= lastAt AND m.seenAt >= firstAt AND m.seenAt >= $from AND m.seenAt < $to
    MATCH (a)-[n:MENTIONS]->()
    WHERE n.entityId <> rare AND n.entityId IN split(id, ' ')
    RETURN a, m, n
    ORDER BY m.entityId DESC, m.seenAt DESC, m.articleId
    LIMIT 100
  }
  WITH a, m, n, CASE WHEN any(start IN m.sentenceStarts WHERE start IN n.sentenceStarts) THEN 0 ELSE 1 END AS apart
  RETURN a, m, n, apart
  ORDER BY apart, m.seenAt DESC, m.articleId
  LIMIT $limit
}
RETURN id AS key, a.id AS articleId, a.ingestedAt AS ingestedAt, m.sentenceStarts AS sentenceStarts,
  m.sentenceEnds AS sentenceEnds, n.sentenceStarts AS otherStarts, n.sentenceEnds AS otherEnds
ORDER BY key, apart, m.seenAt DESC, articleId

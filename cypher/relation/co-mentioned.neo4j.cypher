// Entities named in the same articles as each entity, as stored: the most shared articles first; none of those
// `without`. Two indexes, one for each end of a pair, give nearly that order (see entity/co-mentions), and hold the pairs of
// fewer articles apart: the least strength is one less than their logarithm, which is not exact.
// params: ids [ID], without [ID], minArticles, limit
// columns: key, otherId, weight (articles), firstAt, lastAt
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (:Entity)-[c:CO_MENTIONED]->(:Entity)
    USING INDEX c:CO_MENTIONED(fromId, strength)
    WHERE c.fromId = id AND c.strength >= log($minArticles) / log(2) - 1 AND c.articleCount >= $minArticles AND NOT c.toId IN $without
    RETURN c, c.toId AS otherId
    ORDER BY c.fromId DESC, c.strength DESC, c.articleCount DESC, c.toId
    LIMIT $limit
    UNION ALL
    MATCH (:Entity)-[c:CO_MENTIONED]->(:Entity)
    USING INDEX c:CO_MENTIONED(toId, strength)
    WHERE c.toId = id AND c.strength >= log($minArticles) / log(2) - 1 AND c.articleCount >= $minArticles AND NOT c.fromId IN $without
    RETURN c, c.fromId AS otherId
    ORDER BY c.toId DESC, c.strength DESC, c.articleCount DESC, c.fromId
    LIMIT $limit
  }
  RETURN otherId, c.articleCount AS weight, c.firstAt AS firstAt, c.lastAt AS lastAt
  ORDER BY weight DESC, otherId
  LIMIT $limit
}
RETURN id AS key, otherId, weight, firstAt, lastAt

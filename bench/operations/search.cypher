CALL () {
  CALL db.index.fulltext.queryNodes('article_title_terms', $query, {limit: 20}) YIELD node, score
  RETURN node AS a, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('article_body_terms', $query, {limit: 20}) YIELD node, score
  RETURN node AS a, score
}
WITH a, sum(score) AS score
WHERE a.pubStatus IN ['USABLE', 'CORRECTED']
WITH a, score
ORDER BY score DESC, a.id
LIMIT 20
RETURN score, a {
  .id, .title, .publishedAt,
  source: [(a)-[:PUBLISHED_BY]->(s:Source) | s { .id, .name }]
} AS article

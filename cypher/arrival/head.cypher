// The number of the article that came in last, and when the numbering began; no row before the first article.
// params: none
// columns: last, startedAt
MATCH (m:Meta {id: 'sequence'})
RETURN m.last AS last, m.startedAt AS startedAt

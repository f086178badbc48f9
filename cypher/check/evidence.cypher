// Where in articles something is claimed, said or named, and what stands there.
// params: ids [ID]
// columns: articleId, id, starts, ends, quotes
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})-[:ASSERTS]->(c)
RETURN articleId, c.id AS id, [c.start] AS starts, [c.end] AS ends, [c.quote] AS quotes
UNION ALL
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})-[:QUOTES]->(s)
RETURN articleId, s.id AS id, [s.start] AS starts, [s.end] AS ends, [s.text] AS quotes
UNION ALL
UNWIND $ids AS articleId
MATCH (a:Article {id: articleId})-[m:MENTIONS|RETRACTED_MENTIONS]->(e)
RETURN articleId, e.id AS id, m.starts AS starts, m.ends AS ends, m.surfaces AS quotes

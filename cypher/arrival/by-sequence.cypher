// What came in under these numbers: the articles, one row for each event that they report.
// params: sequences [number]
// columns: sequence, articleId, eventId
MATCH (a:Article)
WHERE a.sequence IN $sequences
OPTIONAL MATCH (a)-[:REPORTS]->(v:Event)
RETURN DISTINCT a.sequence AS sequence, a.id AS articleId, v.id AS eventId
ORDER BY sequence, eventId

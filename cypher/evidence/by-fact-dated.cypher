// The claims of articles of some days that assert facts, retracted ones left out; surest and earliest first.
// params: ids (of facts) [ID], from, to
// columns: key, evidence
UNWIND $ids AS id
MATCH (c:Claim {factId: id})<-[:ASSERTS]-(a:Article)
WHERE c.retractedAt IS NULL AND a.seenAt >= $from AND a.seenAt < $to
RETURN id AS key, c { .articleId, .quote, .start, .end, .confidence, .extractor, .recordedAt, .retractedAt } AS evidence
ORDER BY c.confidence DESC, c.articleId, c.start

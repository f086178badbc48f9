// The claims that assert facts: an event, a participation, a place, a role or a statement; surest and earliest first.
// params: ids (of facts) [ID], asOf DateTime
// columns: key, evidence
UNWIND $ids AS id
MATCH (c:Claim {factId: id})
WHERE c.recordedAt <= $asOf AND (c.retractedAt IS NULL OR c.retractedAt > $asOf)
RETURN id AS key, c { .articleId, .quote, .start, .end, .confidence, .extractor, .recordedAt, .retractedAt } AS evidence
ORDER BY c.confidence DESC, c.articleId, c.start

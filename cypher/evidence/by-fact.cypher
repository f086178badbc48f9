// The claims that assert facts: an event, a participation, a place, a role or a statement; surest and earliest first.
// params: factIds [ID], asOf DateTime
// columns: factId, evidence
UNWIND $factIds AS factId
MATCH (c:Claim {factId: factId})
WHERE c.recordedAt <= $asOf AND (c.retractedAt IS NULL OR c.retractedAt > $asOf)
RETURN factId, c { .articleId, .quote, .start, .end, .confidence, .extractor, .recordedAt, .retractedAt } AS evidence
ORDER BY c.confidence DESC, c.articleId, c.start

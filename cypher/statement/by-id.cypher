// Statements by id.
// params: ids [ID]
// columns: key, node
MATCH (s:Statement)
WHERE s.id IN $ids
RETURN s.id AS key, s { .id, .kind, .text, .cue, .speakerId, .articleId, .start, .end, .recordedAt, .retractedAt } AS node

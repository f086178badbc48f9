// Statements by id.
// params: ids [ID]
// columns: statement
MATCH (s:Statement)
WHERE s.id IN $ids
RETURN s { .id, .kind, .text, .cue, .speakerId, .articleId, .start, .end } AS statement

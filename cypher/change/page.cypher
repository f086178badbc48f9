// A page of recorded decisions, latest first, that come after the cursor. (reversible)
// params: cursorValue, cursorId, limit, kinds, subjects
// columns: node, cursorValue
MATCH (c:Change)
USING INDEX c:Change(at, id)
WHERE c.at <= $cursorValue AND CASE c.at WHEN $cursorValue THEN c.id < $cursorId ELSE true END // keyset
  AND c.id >= ''
  AND ($kinds IS NULL OR c.kind IN $kinds)
  AND ($subjects IS NULL OR any(id IN c.subjectIds WHERE id IN $subjects))
RETURN c { .id, .kind, .at, .by, .reason, .mergeId, .subjectIds } AS node, c.at AS cursorValue
ORDER BY c.at DESC, c.id DESC // keyset
LIMIT $limit

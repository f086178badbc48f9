// How many recorded decisions pass the filter.
// params: kinds, subjects
// columns: total
MATCH (c:Change)
WHERE c.at >= ''
  AND c.id >= ''
  AND ($kinds IS NULL OR c.kind IN $kinds)
  AND ($subjects IS NULL OR any(id IN c.subjectIds WHERE id IN $subjects))
RETURN count(c) AS total

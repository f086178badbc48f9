// How many stories pass the filter.
// params: from, to, entities
// columns: total
// walk: s:Story(lastSeenAt, id)
MATCH (s:Story)
WHERE s.lastSeenAt >= $from AND s.firstSeenAt < $to
  AND s.id >= ''
  AND ($entities IS NULL OR COUNT { (s)<-[:PART_OF]-()-[m:MENTIONS]->() WHERE m.entityId IN $entities } > 0)
RETURN count(s) AS total

// How many statements pass the filter.
// params: from, to, asOf, speakers, kinds, text, about
// columns: total
MATCH (s:Statement)
WHERE s.seenAt >= ''
  AND s.id >= ''
  AND s.seenAt >= $from AND s.seenAt < $to
  AND (s.retractedAt IS NULL OR s.retractedAt > $asOf) AND ($asOf IS NULL OR s.recordedAt <= $asOf)
  AND ($speakers IS NULL OR s.speakerId IN $speakers)
  AND ($kinds IS NULL OR s.kind IN $kinds)
  AND ($text IS NULL OR toLower(s.text) CONTAINS $text)
  AND ($about IS NULL OR EXISTS { (s)-[:ABOUT]->(e:Entity) WHERE e.id IN $about })
RETURN count(s) AS total

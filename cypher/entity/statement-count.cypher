// How many statements of each entity pass the filter.
// params: ids [ID], from, to, asOf, speakers, kinds, text, about
// columns: key, total
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[:SAID]->(s:Statement)
  WHERE s.id >= ''
    AND s.seenAt >= $from AND s.seenAt < $to
    AND (s.retractedAt IS NULL OR s.retractedAt > $asOf) AND ($asOf IS NULL OR s.recordedAt <= $asOf)
    AND ($speakers IS NULL OR s.speakerId IN $speakers)
    AND ($kinds IS NULL OR s.kind IN $kinds)
    AND ($text IS NULL OR toLower(s.text) CONTAINS $text)
    AND ($about IS NULL OR EXISTS { (s)-[:ABOUT]->(o:Entity) WHERE o.id IN $about })
  RETURN count(s) AS total
}
RETURN id AS key, total

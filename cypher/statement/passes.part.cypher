  // Whether the statement `s` passes the filter; its time aside.
  AND (s.retractedAt IS NULL OR s.retractedAt > $asOf) AND ($asOf IS NULL OR s.recordedAt <= $asOf)
  AND ($speakers IS NULL OR s.speakerId IN $speakers)
  AND ($kinds IS NULL OR s.kind IN $kinds)
  AND ($text IS NULL OR toLower(s.text) CONTAINS $text)
  AND ($about IS NULL OR EXISTS { (s)-[b:ABOUT]->() WHERE b.entityId IN $about })

  // Whether the statement `s` stood at the time asked for, is of the kinds and holds the text.
  AND (s.retractedAt IS NULL OR s.retractedAt > $asOf) AND ($asOf IS NULL OR s.recordedAt <= $asOf)
  AND ($kinds IS NULL OR s.kind IN $kinds)
  AND ($text IS NULL OR toLower(s.text) CONTAINS $text)

// Takes the lock of the stories until the transaction ends: of two writers at once, the later sees what the earlier wrote.
// Tells how often articles left stories or came back, this time included where they do ($leaves is 1 then, or else 0),
// and up to which number articles are stored, so that a writer knows whether what it remembers of them still holds.
// params: leaves (0 or 1)
// columns: left, last, startedAt
MERGE (m:Meta {id: 'stories'})
SET m.left = coalesce(m.left, 0) + $leaves
WITH m
OPTIONAL MATCH (numbering:Meta {id: 'sequence'})
RETURN m.left AS left, coalesce(numbering.last, 0) AS last, numbering.startedAt AS startedAt

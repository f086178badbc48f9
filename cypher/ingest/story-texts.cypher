// The raw text of articles and the segments it falls into, to tell copies by.
// params: ids [ID]
// columns: id, text, kinds, starts, ends
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.body AS text, a.segmentKinds AS kinds, a.segmentStarts AS starts, a.segmentEnds AS ends

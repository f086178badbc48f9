// The raw text of articles and the segments it falls into; none for an article seen only as a link.
// params: ids [ID]
// columns: key, body, ingestedBy, segmentKinds, segmentStarts, segmentEnds
MATCH (a:Article)
WHERE a.id IN $ids
RETURN a.id AS key, a.body AS body, a.ingestedBy AS ingestedBy, a.segmentKinds AS segmentKinds, a.segmentStarts AS segmentStarts, a.segmentEnds AS segmentEnds

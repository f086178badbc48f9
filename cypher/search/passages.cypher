// The texts of articles, events and statements, to show the passage that was found.
// params: ids [ID]
// columns: key, title, text, segmentKinds, segmentStarts, segmentEnds
MATCH (a:Article)
WHERE a.id IN $ids
RETURN a.id AS key, a.title AS title, a.body AS text, a.segmentKinds AS segmentKinds,
  a.segmentStarts AS segmentStarts, a.segmentEnds AS segmentEnds
UNION ALL
MATCH (v:Event)
WHERE v.id IN $ids
RETURN v.id AS key, v.title AS title, null AS text, null AS segmentKinds, null AS segmentStarts, null AS segmentEnds
UNION ALL
MATCH (s:Statement)
WHERE s.id IN $ids
RETURN s.id AS key, null AS title, s.text AS text, null AS segmentKinds, null AS segmentStarts, null AS segmentEnds

// The headlines that articles link to, in reading order.
// params: ids [ID]
// columns: key, kind, title, start, linkedId
UNWIND $ids AS id
MATCH (a:Article {id: id})-[l:LINKS_TO]->(linked:Article)
RETURN id AS key, l.kind AS kind, l.title AS title, l.start AS start, linked.id AS linkedId
ORDER BY l.start

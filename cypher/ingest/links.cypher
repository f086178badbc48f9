// Headlines that new articles link to; an article not read yet is kept by its headline.
// params: rows [{articleId, linkedId, headline, properties}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (linked:Article {id: row.linkedId})
ON CREATE SET linked:Headline, linked += row.headline
CREATE (a)-[l:LINKS_TO]->(linked)
SET l += row.properties

// Headlines that new articles link to; an article not read yet is kept by its headline, as the earliest link has it.
// params: rows [{articleId, linkedId, headline, properties}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (linked:Article {id: row.linkedId})
ON CREATE SET linked:Headline, linked += row.headline
FOREACH (_ IN CASE
  WHEN linked.pubStatus = 'HEADLINE'
    AND row.headline.seenAt + row.headline.title + row.headline.language < linked.seenAt + linked.title + linked.language
  THEN [1] ELSE [] END |
  SET linked += row.headline)
CREATE (a)-[l:LINKS_TO]->(linked)
SET l += row.properties

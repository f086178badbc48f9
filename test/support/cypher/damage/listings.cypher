// Loses the keys that articles are listed under.
// params: none
// columns: none
MATCH (:Article)-[l:LISTED_UNDER]->(:StoryKey)
DELETE l

// How many articles were read and stand; the store knows these counts without looking.
// params: none
// columns: total
RETURN COUNT { (:Article) } - COUNT { (:Headline) } - COUNT { (:ExpiredArticle) } AS total

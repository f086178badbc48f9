// How many statements stand; the store knows these counts without looking.
// params: none
// columns: total
RETURN COUNT { (:Statement) } - COUNT { (:ExpiredStatement) } AS total

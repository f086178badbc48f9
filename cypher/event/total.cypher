// How many events are reported; the store knows these counts without looking.
// params: none
// columns: total
RETURN COUNT { (:Event) } - COUNT { (:ExpiredEvent) } AS total

// Match

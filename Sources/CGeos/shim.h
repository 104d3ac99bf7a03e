// Only the re-entrant API: each owner has its own context.
#define GEOS_USE_ONLY_R_API
#include <geos_c.h>

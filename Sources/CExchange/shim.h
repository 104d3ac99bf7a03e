// Swift's Glibc module shows no renameat2: it stands behind _GNU_SOURCE. Of the C library's headers only
// the numbers of calls are included: types such as `stat` would otherwise belong to this module, and
// whoever uses them would have to import it.
#include <sys/syscall.h>

extern long syscall(long number, ...);

/// Exchanges two paths of one file system in a single step: at no moment is either missing.
static inline int exchange_paths(const char *one, const char *other) {
  const int working_folder = -100;  // AT_FDCWD
  const unsigned rename_exchange = 2;
  return (int)syscall(SYS_renameat2, working_folder, one, working_folder, other, rename_exchange);
}

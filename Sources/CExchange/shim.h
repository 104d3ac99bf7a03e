// Swift's Glibc module shows no renameat2: it stands behind _GNU_SOURCE.
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Exchanges two paths of one file system in a single step: at no moment is either missing.
static inline int exchange_paths(const char *one, const char *other) {
  const unsigned rename_exchange = 2;
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, rename_exchange);
}

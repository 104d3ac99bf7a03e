#if canImport(Glibc)
  internal import Glibc
#endif

/// Why the system refused, in Spanish; its own words are in the language of the machine.
func systemReason(_ code: Int32) -> String {
  switch code {
  case ENOSPC, EDQUOT: "no queda espacio en disco"
  case EACCES, EPERM: "falta permiso"
  case EROFS: "solo se puede leer de ese disco"
  case ENOENT, ENOTDIR: "la carpeta no existe"
  case EISDIR: "es una carpeta"
  case ENAMETOOLONG: "el nombre es demasiado largo"
  case EFBIG: "el archivo pasa del tamaño permitido"
  case EIO: "el disco falla"
  case EMFILE, ENFILE: "hay demasiados archivos abiertos"
  case EPIPE: "quien leía se retiró antes del final"
  case EBADF: "está cerrada"
  default: "error \(code) del sistema"
  }
}

internal import Contracts

/// Files that people hand in as CSV and are something else.
enum ForeignFormat {
  /// An error that says what the file is and how to make a CSV of it; nil for plain text.
  static func refusal(of bytes: [UInt8], file: String) -> InputError? {
    let start = bytes.starts(with: TextEncoding.utf8Mark) ? TextEncoding.utf8Mark.count : 0
    let text = bytes[start...].drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if text.isEmpty {
      return InputError(
        .data, file: file, key: "csv.empty", problem: "el archivo está vacío",
        remedy: "descárguelo o guárdelo de nuevo")
    }
    let format =
      binary.first { bytes.starts(with: $0.signature) }
      ?? written.first { text.starts(with: $0.signature) }
    if let format {
      return InputError(
        .data, file: file, key: "csv.format",
        problem: "el archivo es \(format.name), no texto CSV", remedy: format.remedy)
    }
    if let offset = bytes.firstIndex(of: 0) {
      return InputError(
        .data, file: file, row: row(of: offset, in: bytes), key: "csv.binary",
        problem: "el archivo contiene bytes nulos: no es texto o está en UTF-16",
        remedy: saveAsCSV)
    }
    return nil
  }

  /// Counted from 1, each of LF, CR and CRLF ending one.
  static func row(of offset: Int, in bytes: [UInt8]) -> Int {
    var row = 1
    for index in bytes.indices.prefix(offset) {
      let followed = index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && !followed) { row += 1 }
    }
    return row
  }

  private static let saveAsCSV =
    "ábralo en Excel o LibreOffice y guárdelo con Archivo › Guardar como › "
    + "«CSV UTF-8 (delimitado por comas)»"

  private typealias Format = (signature: [UInt8], name: String, remedy: String)

  private static let binary: [Format] = [
    ([0x50, 0x4B, 0x03, 0x04], "un libro de Excel (XLSX) o un ZIP", saveAsCSV),
    ([0x50, 0x4B, 0x05, 0x06], "un ZIP vacío", "descárguelo de nuevo"),
    ([0xD0, 0xCF, 0x11, 0xE0], "un libro de Excel antiguo (XLS)", saveAsCSV),
    ([0xFF, 0xFE], "texto en UTF-16", saveAsCSV),
    ([0xFE, 0xFF], "texto en UTF-16", saveAsCSV),
    ([0x1F, 0x8B], "un archivo comprimido (gzip)", "descomprímalo"),
    ([0x37, 0x7A, 0xBC, 0xAF], "un archivo comprimido (7z)", "descomprímalo"),
    (Array("Rar!".utf8), "un archivo comprimido (RAR)", "descomprímalo"),
    (Array("BZh".utf8), "un archivo comprimido (bzip2)", "descomprímalo"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "un archivo comprimido (xz)", "descomprímalo"),
  ]

  /// Formats that are text, behind whatever blanks stand before them.
  private static let written: [Format] = [
    (Array("%PDF".utf8), "un PDF", "pida la tabla de la que se imprimió, en CSV o Excel"),
    (Array("{\\rtf".utf8), "un texto de Word (RTF)", "pida la tabla en CSV o Excel"),
    (Array("<".utf8), "una página web o XML", "descargue de nuevo el archivo CSV"),
    (Array("{".utf8), "un archivo JSON", "descargue de nuevo el archivo CSV"),
    (Array("[{".utf8), "un archivo JSON", "descargue de nuevo el archivo CSV"),
  ]
}

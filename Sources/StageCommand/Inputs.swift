internal import CExchange
public import Contracts
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// `inputs.json`: which foreign files a run reads, by key; globs are expanded here.
public struct Inputs {
  /// What is read.
  private static let keys = [
    "schools", "localities", "municipalities", "agebs", "colonias", "population", "staff", "flows",
    "zones", "previous",
  ]
  /// What the format has and nobody reads yet: an error, for nothing is ignored in silence.
  private static let notYet = ["acuerdos", "feedback"]

  private let entries: [String: [InputEntry]]
  private let file: String
  private let data: String

  /// - Throws: `InputError` for what is not JSON, an unknown key or one not read yet.
  public init(file: String, data: String) throws {
    self.file = file
    self.data = data
    let bytes = try Files.read(file, key: "inputs")
    guard Files.exists(data) else {
      throw InputError(
        .missing, file: data, key: "inputs.data", problem: "la carpeta de datos no existe",
        remedy: "dé con --data (o DATA= en make) la carpeta donde están los archivos")
    }
    let written: WrittenJSON
    do {
      written = try WrittenJSON(bytes)
    } catch {
      throw InputError(
        .usage, file: file, row: error.row,
        key: error.path.isEmpty ? "inputs" : "inputs." + error.path, problem: error.problem,
        remedy: "corrija el archivo")
    }
    entries = try InputEntries(written, file: file).byKey
    for key in entries.keys.sorted() where !Self.keys.contains(key) {
      let known = Self.notYet.contains(key)
      throw InputError(
        .usage, file: file, key: "inputs.\(key)",
        problem: known ? "esta versión todavía no lee esa entrada" : "entrada desconocida",
        remedy: "quítela; las entradas son: " + Self.keys.joined(separator: ", "))
    }
  }

  /// The files under a key, globs expanded, in bytewise order within each glob.
  ///
  /// - Throws: `InputError` when one is not there or a glob finds nothing, and when a required key
  ///   names no file.
  public func files(_ key: String, required: Bool = false) throws -> [InputFile] {
    let listed = entries[key] ?? []
    if required, listed.isEmpty {
      throw InputError(
        .usage, file: file, key: "inputs.\(key)", problem: "no hay ninguna entrada",
        remedy: "escriba al menos un archivo bajo «\(key)»")
    }
    return try listed.flatMap { entry in
      try expand(entry.file, key: key).map { name in
        InputFile(
          path: data + "/" + name, name: name, nameField: entry.nameField,
          keyField: entry.keyField, encoding: entry.encoding, crs: entry.crs)
      }
    }
  }

  private func expand(_ pattern: String, key: String) throws -> [String] {
    let base = data + "/"
    if Files.exists(base + pattern) { return [try regular(pattern, key: key)] }
    // Systems write one letter with its accent as one character or as two.
    let spellings = [
      pattern, pattern.precomposedStringWithCanonicalMapping,
      pattern.decomposedStringWithCanonicalMapping,
    ]
    for spelling in spellings {
      let names = try matches(of: spelling, below: base, key: key)
      if !names.isEmpty {
        return try names.map { try regular($0, key: key) }
          .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      }
    }
    throw InputError(
      .missing, file: base + pattern, key: "inputs.\(key)",
      problem: "el archivo no existe", remedy: "revise la ruta en \(file) y la carpeta de datos")
  }

  /// The files that a glob names, relative to the folder, whose own name is none.
  ///
  /// - Throws: `InputError` for a name that is not UTF-8, which no document could tell.
  private func matches(
    of pattern: String, below base: String, key: String
  ) throws(InputError) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    var literal = ""
    for scalar in base.unicodeScalars {
      if "\\*?[]".unicodeScalars.contains(scalar) { literal.append("\\") }
      literal.unicodeScalars.append(scalar)
    }
    guard glob(literal + pattern, GLOB_NOSORT, nil, &found) == 0 else { return [] }
    var names: [String] = []
    for index in 0..<Int(found.gl_pathc) {
      guard let path = found.gl_pathv[index] else { continue }
      guard let name = String(validatingCString: path + base.utf8.count) else {
        throw InputError(
          .usage, file: file, key: "inputs.\(key)",
          problem: "«\(pattern)» nombra un archivo cuyo nombre no está en UTF-8: "
            + "«\(String(cString: path + base.utf8.count))»",
          remedy: "cambie el nombre del archivo, por ejemplo con convmv o a mano")
      }
      names.append(name)
    }
    return names
  }

  /// A pipe or a device could keep the run waiting for ever; a folder is a slip.
  private func regular(_ name: String, key: String) throws(InputError) -> String {
    let kind = Files.kind(data + "/" + name, followingLinks: true)
    if kind == .nothing || kind == .file { return name }
    throw InputError(
      .usage, file: file, key: "inputs.\(key)",
      problem: kind == .folder ? "«\(name)» es una carpeta" : "«\(name)» no es un archivo común",
      remedy: "escriba rutas de archivos; un comodín como carpeta/*.shp nombra varios")
  }
}

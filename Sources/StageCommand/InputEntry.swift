internal import Contracts

/// A path or glob of `inputs.json`, alone or with what the user says of the file.
struct InputEntry {
  var file: String
  var nameField: String?
  var keyField: String?
  var encoding: String?
  var crs: String?
}

/// What `inputs.json` lists under each key.
struct InputEntries {
  private(set) var byKey: [String: [InputEntry]] = [:]
  private let rows: [String: Int]
  /// As messages name it.
  private let file: String

  /// - Throws: `InputError` that names the key of what is no list of paths.
  init(_ written: WrittenJSON, file: String) throws(InputError) {
    (rows, self.file) = (written.rows, file)
    guard case .object(let keys) = written.value else {
      throw problem("", "no es un objeto JSON de listas de rutas")
    }
    for (key, value) in keys.sorted(by: { $0.key < $1.key }) {
      guard case .array(let values) = value else { throw problem(key, "no es una lista de rutas") }
      var entries: [InputEntry] = []
      for (index, value) in values.enumerated() {
        entries.append(try entry(value, at: "\(key)[\(index)]"))
      }
      byKey[key] = entries
    }
  }

  private func entry(_ value: JSONValue, at path: String) throws(InputError) -> InputEntry {
    switch value {
    case .string(let name):
      return InputEntry(file: try usable(name, at: path))
    case .object(let written):
      let known = ["file", "nameField", "keyField", "encoding", "crs"]
      var texts: [String: String] = [:]
      for (key, value) in written.sorted(by: { $0.key < $1.key }) {
        guard known.contains(key) else {
          throw problem(
            "\(path).\(key)", "clave desconocida; las claves son: " + known.joined(separator: ", "))
        }
        guard case .string(let text) = value else {
          throw problem("\(path).\(key)", "no es un texto")
        }
        texts[key] = try usable(text, at: "\(path).\(key)")
      }
      guard let name = texts["file"] else { throw problem(path, "falta «file», la ruta") }
      return InputEntry(
        file: name, nameField: texts["nameField"], keyField: texts["keyField"],
        encoding: texts["encoding"], crs: texts["crs"])
    default:
      throw problem(path, "no es una ruta")
    }
  }

  private func usable(_ text: String, at path: String) throws(InputError) -> String {
    guard !text.isEmpty else { throw problem(path, "el texto está vacío") }
    // The system would end the path there.
    guard !text.utf8.contains(0) else { throw problem(path, "el texto tiene un carácter nulo") }
    return text
  }

  private func problem(_ path: String, _ problem: String) -> InputError {
    let key = path.prefix { $0 != "[" }
    return InputError(
      .usage, file: file, row: rows[path] ?? rows[String(key)],
      key: path.isEmpty ? "inputs" : "inputs." + path, problem: problem,
      remedy: #"escriba por ejemplo {"schools": ["escuelas.csv"]}"#)
  }
}

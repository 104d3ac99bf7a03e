internal import Contracts
internal import Foundation

/// The files of a layer, read whole: `.shp` and its companions, whose extensions may be written in
/// capitals.
struct LayerFiles {
  let shp: [UInt8]
  let shx: [UInt8]?
  let dbf: [UInt8]?
  /// Texts without blanks around them; nil when they say nothing.
  let prj: String?
  let cpg: String?

  /// The format itself ends at two gigabytes; INEGI's largest layer of a state takes a tenth of this.
  private static let byteLimit = 1 << 30
  /// A page of text.
  private static let textLimit = 1 << 16

  /// - Throws: `InputError` `file.missing`, `file.unreadable` or `file.size`.
  init(path: String, name: String) throws(InputError) {
    guard FileManager.default.fileExists(atPath: path) else {
      throw InputError(
        .missing, file: name, key: "file.missing", problem: "el archivo no existe",
        remedy: "revise su nombre en inputs.json y la carpeta de datos")
    }
    shp = try Self.contents(of: path, name)
    let companions = Self.companions(of: path)
    func companion(_ suffix: String) throws(InputError) -> [UInt8]? {
      guard let path = companions[suffix] else { return nil }
      return try Self.contents(of: path, name)
    }
    shx = try companion("shx")
    dbf = try companion("dbf")
    prj = try companion("prj").flatMap(Self.text)
    cpg = try companion("cpg").flatMap(Self.text)
  }

  /// Files that are at hand already; nil for those that are not there.
  init(shp: [UInt8], shx: [UInt8]?, dbf: [UInt8]?, prj: [UInt8]?, cpg: [UInt8]?) {
    self.shp = shp
    self.shx = shx
    self.dbf = dbf
    self.prj = prj.flatMap(Self.text)
    self.cpg = cpg.flatMap(Self.text)
  }

  /// Paths by extension in small letters. Where both `.dbf` and `.DBF` exist the small one counts.
  private static func companions(of path: String) -> [String: String] {
    let file = URL(fileURLWithPath: path)
    let folder = file.deletingLastPathComponent().path
    let stem = file.deletingPathExtension().lastPathComponent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var found: [String: String] = [:]
    // Capitals sort first, so that small letters are written over them.
    for name in names.sorted() {
      let candidate = URL(fileURLWithPath: folder + "/" + name)
      if candidate.deletingPathExtension().lastPathComponent.utf8.elementsEqual(stem.utf8) {
        found[candidate.pathExtension.lowercased()] = candidate.path
      }
    }
    return found
  }

  private static func contents(of path: String, _ name: String) throws(InputError) -> [UInt8] {
    let suffix = URL(fileURLWithPath: path).pathExtension
    let limit = ["prj", "cpg"].contains(suffix.lowercased()) ? textLimit : byteLimit
    do {
      // Links are followed; a pipe or a device could keep the run waiting for ever.
      let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      if attributes[.type] as? FileAttributeType == .typeRegular {
        guard let size = attributes[.size] as? Int, size <= limit else {
          throw InputError(
            .data, file: name, key: "file.size", problem: "el .\(suffix) pasa de \(limit) bytes",
            remedy: "revise que sea el que corresponde a la capa")
        }
        return [UInt8](try Data(contentsOf: file))
      }
    } catch let error as InputError {
      throw error
    } catch {}
    throw InputError(
      .io, file: name, key: "file.unreadable", problem: "el .\(suffix) no se puede leer",
      remedy: "revise que sea un archivo y que tenga permiso de lectura")
  }

  private static func text(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
      .trimmingCharacters(
        in: .whitespacesAndNewlines.union(.controlCharacters)
          .union(CharacterSet(charactersIn: "\u{FEFF}")))
    return text.isEmpty ? nil : text
  }
}

internal import Foundation

extension InputFile {
  /// Larger files are refused: a national catalogue, or a state's largest layer, takes about a tenth
  /// of this.
  public static let byteLimit = 1 << 30

  /// The file's bytes, read whole.
  ///
  /// - Throws: `InputError`: `file.missing`, `file.unreadable` (a folder, no permission …) or
  ///   `file.size`.
  public func contents(limit: Int = byteLimit) throws(InputError) -> [UInt8] {
    do {
      // Links are followed; a pipe or a device could keep the run waiting for ever.
      let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else { throw unreadable }
      if let size = attributes[.size] as? Int, size > limit { throw tooLarge(size, limit) }
      return [UInt8](try Data(contentsOf: file))
    } catch let error as InputError {
      throw error
    } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
      throw InputError(
        .missing, file: name, key: "file.missing", problem: "el archivo no existe",
        remedy: "revise su ruta")
    } catch {
      throw unreadable
    }
  }

  private var unreadable: InputError {
    InputError(
      .io, file: name, key: "file.unreadable", problem: "el archivo no se puede leer",
      remedy: "revise que sea un archivo y que tenga permiso de lectura")
  }

  private func tooLarge(_ size: Int, _ limit: Int) -> InputError {
    InputError(
      .data, file: name, key: "file.size",
      problem: "el archivo mide \(size) bytes y el máximo es \(limit)",
      remedy: "revise que sea el que corresponde, o divídalo en varios")
  }
}

extension InputFile {
  /// What a shapefile is made of beside its `.shp`.
  private static let companionSuffixes = ["shx", "dbf", "prj", "cpg"]

  /// Whether the file is a layer: its name ends in `.shp`, in small letters or capitals.
  public var isShapefile: Bool { path.lowercased().hasSuffix(".shp") }

  /// The files that are read along with this one, by suffix in small letters: those of a shapefile
  /// that are there, whatever their case; none of any other file. Where both `.dbf` and `.DBF` are
  /// there, the small letters count.
  ///
  /// - Throws: `InputError` `file.unreadable` for a folder that cannot be listed.
  public func companions() throws(InputError) -> [String: InputFile] {
    guard isShapefile else { return [:] }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw InputError(
        .io, file: name, key: "file.unreadable", problem: "su carpeta no se puede leer",
        remedy: "revise sus permisos")
    }
    let stem = InputFile.parts(of: path).stem.utf8
    var found: [String: InputFile] = [:]
    // Capitals sort first, so that small letters are written over them.
    for entry in names.sorted() {
      let parts = InputFile.parts(of: entry)
      let suffix = parts.suffix.lowercased()
      guard InputFile.companionSuffixes.contains(suffix), parts.stem.utf8.elementsEqual(stem)
      else { continue }
      found[suffix] = InputFile(
        path: folder + "/" + entry, name: String(name.dropLast(3)) + parts.suffix)
    }
    return found
  }

  /// The last part of a path, before and behind its last dot.
  private static func parts(of path: String) -> (stem: String, suffix: String) {
    let file = URL(fileURLWithPath: path)
    return (file.deletingPathExtension().lastPathComponent, file.pathExtension)
  }
}

internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

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
  /// Each name is looked for by itself: to list the folder for every layer of a folder of many takes
  /// the square of their number.
  public func companions() -> [String: InputFile] {
    guard isShapefile else { return [:] }
    var found: [String: InputFile] = [:]
    for suffix in InputFile.companionSuffixes {
      let spelling = InputFile.spellings(of: suffix).last { isEntry(path.dropLast(3) + $0) }
      guard let spelling else { continue }
      found[suffix] = InputFile(
        path: path.dropLast(3) + spelling, name: name.dropLast(3) + spelling)
    }
    return found
  }

  /// A suffix in every mixture of capitals and small letters, the small ones last.
  private static func spellings(of suffix: String) -> [String] {
    suffix.reduce([""]) { spellings, letter in
      [letter.uppercased(), letter.lowercased()].flatMap { letter in
        spellings.map { $0 + letter }
      }
    }
  }

  /// Whether something has that name, a link that leads nowhere included.
  private func isEntry(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }
}

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

  /// A page of text.
  private static let textLimit = 1 << 16

  /// - Throws: `InputError`: what `InputFile.contents()` throws; `layer.name` for a
  ///   file whose name does not end in `.shp`, of which nobody could say what belongs to it.
  init(_ file: InputFile) throws(InputError) {
    guard file.isShapefile else {
      throw InputError(
        .usage, file: file.name, key: "layer.name",
        problem: "el nombre de la capa no termina en .shp",
        remedy: "nombre el .shp, con sus otros archivos al lado")
    }
    shp = try file.contents()
    let companions = file.companions()
    shx = try companions["shx"]?.contents()
    dbf = try companions["dbf"]?.contents()
    prj = Self.text(try companions["prj"]?.contents(limit: Self.textLimit) ?? [])
    cpg = Self.text(try companions["cpg"]?.contents(limit: Self.textLimit) ?? [])
  }

  /// Files that are at hand already; nil for those that are not there.
  init(shp: [UInt8], shx: [UInt8]?, dbf: [UInt8]?, prj: [UInt8]?, cpg: [UInt8]?) {
    self.shp = shp
    self.shx = shx
    self.dbf = dbf
    self.prj = prj.flatMap(Self.text)
    self.cpg = cpg.flatMap(Self.text)
  }

  private static func text(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
      .trimmingCharacters(
        in: .whitespacesAndNewlines.union(.controlCharacters)
          .union(CharacterSet(charactersIn: "\u{FEFF}")))
    return text.isEmpty ? nil : text
  }
}

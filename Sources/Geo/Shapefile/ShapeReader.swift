internal import CShapelib
internal import Contracts

/// A point in a layer's own coordinates, whatever its CRS: x to the east, y to the north.
public struct LayerPoint: Hashable, Sendable {
  public let x: Double
  public let y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// What one record draws. Heights and measures are left out.
public enum Shape: Equatable, Sendable {
  /// Nothing: a record of attributes alone.
  case null
  case point(LayerPoint)
  /// The rings as they stand, closing vertices included.
  case polygon(rings: [[LayerPoint]])
}

/// The `.shp` of a layer, read by shapelib.
struct ShapeReader: ~Copyable {
  private let handle: SHPHandle

  /// - Throws: `InputError` `shp.header`.
  init(_ shp: [UInt8], _ directory: RecordDirectory, file: String) throws(InputError) {
    let files = ["shp": shp, "shx": directory.index(header: shp)]
    let opened = MemoryFile.offering(files) { base, hooks in SHPOpenLL(base, "rb", &hooks) }
    guard let opened else {
      let message = MemoryFile.takeMessage().map { " (\($0))" } ?? ""
      throw InputError(
        .data, file: file, key: "shp.header", problem: "el .shp no se puede leer\(message)",
        remedy: "vuelva a descargar o exportar la capa")
    }
    handle = opened
  }

  deinit { SHPClose(handle) }

  /// - Throws: `InputError` `shp.record` for a record that contradicts itself.
  func shape(_ record: Int, in file: String) throws(InputError) -> Shape {
    guard let object = SHPReadObject(handle, Int32(record)) else {
      let message = MemoryFile.takeMessage().map { " (\($0))" } ?? ""
      throw InputError(
        .data, file: file, row: record + 1, key: "shp.record",
        problem: "la forma de este registro está dañada\(message)",
        remedy: "vuelva a descargar o exportar la capa")
    }
    defer { SHPDestroyObject(object) }
    let shape = object.pointee
    let count = Int(shape.nVertices)
    switch shape.nSHPType {
    case SHPT_NULL:
      return .null
    case SHPT_POINT, SHPT_POINTZ, SHPT_POINTM:
      return .point(LayerPoint(x: shape.padfX[0], y: shape.padfY[0]))
    case SHPT_POLYGON, SHPT_POLYGONZ, SHPT_POLYGONM:
      guard count > 0, shape.nParts > 0 else { return .null }
      let starts = (0..<Int(shape.nParts)).map { Int(shape.panPartStart[$0]) }
      let ends = starts.dropFirst() + [count]
      return .polygon(
        rings: zip(starts, ends).map { start, end in
          (start..<end).map { LayerPoint(x: shape.padfX[$0], y: shape.padfY[$0]) }
        })
    default:
      throw InputError(
        .data, file: file, row: record + 1, key: "shp.record",
        problem: "este registro no es un punto ni un polígono",
        remedy: "vuelva a exportar la capa con una sola clase de formas")
    }
  }
}

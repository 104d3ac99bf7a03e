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
  private let kind: Shapefile.Kind

  /// - Throws: `InputError` `shp.header`.
  init(
    _ shp: [UInt8], _ directory: RecordDirectory, _ kind: Shapefile.Kind, file: String
  ) throws(InputError) {
    self.kind = kind
    let files = ["shp": shp, "shx": directory.index(header: shp)]
    let opened = MemoryFile.offering(files) { base, hooks in SHPOpenLL(base, "rb", &hooks) }
    guard let opened else {
      throw InputError(
        .data, file: file, key: "shp.header", problem: "el .shp no se puede leer",
        remedy: "vuelva a descargar o exportar la capa", cause: MemoryFile.takeMessage())
    }
    handle = opened
  }

  deinit { SHPClose(handle) }

  /// - Throws: `InputError` `shp.record` for a record that contradicts itself or the layer.
  func shape(_ record: Int, in file: String) throws(InputError) -> Shape {
    guard let object = SHPReadObject(handle, Int32(record)) else {
      throw InputError(
        .data, file: file, row: record + 1, key: "shp.record",
        problem: "la forma de este registro está dañada",
        remedy: "vuelva a descargar o exportar la capa", cause: MemoryFile.takeMessage())
    }
    defer { SHPDestroyObject(object) }
    let shape = object.pointee
    let count = Int(shape.nVertices)
    switch shape.nSHPType {
    case SHPT_NULL:
      return .null
    case SHPT_POINT, SHPT_POINTZ, SHPT_POINTM:
      guard kind == .points else { throw otherKind(record, file) }
      return .point(LayerPoint(x: shape.padfX[0], y: shape.padfY[0]))
    case SHPT_POLYGON, SHPT_POLYGONZ, SHPT_POLYGONM:
      guard kind == .polygons else { throw otherKind(record, file) }
      guard count > 0, shape.nParts > 0 else { return .null }
      let starts = (0..<Int(shape.nParts)).map { Int(shape.panPartStart[$0]) }
      let ends = starts.dropFirst() + [count]
      return .polygon(
        rings: zip(starts, ends).map { start, end in
          (start..<end).map { LayerPoint(x: shape.padfX[$0], y: shape.padfY[$0]) }
        })
    default:
      throw otherKind(record, file)
    }
  }

  /// The format wants one kind in a file; a stray record would be lost where others are looked for.
  private func otherKind(_ record: Int, _ file: String) -> InputError {
    InputError(
      .data, file: file, row: record + 1, key: "shp.record",
      problem: "la forma de este registro no es de la clase que declara la capa",
      remedy: "vuelva a exportar la capa con una sola clase de formas")
  }
}

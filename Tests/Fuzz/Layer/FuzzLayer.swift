import Contracts
import Geo

/// Feeds the reader of shapefiles.
///
/// The input holds the files of one layer: two bytes the length of the `.shx`, two of the `.dbf`, one
/// of the `.cpg` (lowest byte first, nothing is no file), then these files, then the `.shp`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLayer(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count >= 5 else { return 0 }
  var rest = UnsafeBufferPointer(start: start, count: count)[...]
  func take(_ length: Int) -> [UInt8]? {
    let taken = rest.prefix(length)
    rest = rest.dropFirst(length)
    return taken.isEmpty ? nil : Array(taken)
  }
  guard let lengths = take(5)?.map(Int.init) else { return 0 }
  let shx = take(lengths[0] + lengths[1] << 8)
  let dbf = take(lengths[2] + lengths[3] << 8)
  let cpg = take(lengths[4])
  do {
    let layer = try Shapefile(shp: Array(rest), shx: shx, dbf: dbf, cpg: cpg, name: "capa.shp")
    read(layer)
  } catch {
    precondition(error.file == "capa.shp" && !error.problem.isEmpty)
  }
  return 0
}

private func read(_ layer: borrowing Shapefile) {
  for record in 0..<layer.count {
    for field in layer.fields.indices { _ = layer.text(record, field) }
    _ = layer.isDeleted(record)
    guard let shape = try? layer.shape(record) else { continue }
    switch shape {
    case .null: break
    case .point: precondition(layer.kind == .points)
    case .polygon(let rings):
      precondition(layer.kind == .polygons)
      assemble(rings)
    }
  }
}

/// Whatever is drawn, what comes of it is proper or nothing.
private func assemble(_ rings: [[LayerPoint]]) {
  // The time GEOS takes grows with the crossings, and it is not what is tested here.
  guard rings.map(\.count).reduce(0, +) <= 64 else { return }
  switch Polygon.assembled(from: rings.map { $0.map { PlanarPoint(x: $0.x, y: $0.y) } }) {
  case .failed: break
  case .asDrawn(let polygons), .repaired(let polygons):
    for polygon in polygons {
      precondition(polygon.area >= 0)
      precondition((try? Polygon(polygon.encoded)) == polygon)
    }
  }
}

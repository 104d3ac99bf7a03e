internal import Contracts
internal import Geo

/// Layers of colonias of the larger towns, as municipios hand them out: each its own file, with
/// borders that overlap and colonias that two files draw.
///
/// Smaller towns have none: there INEGI's AGEB serve.
struct ColoniaLayers {
  private let state: SyntheticState
  /// Whether some drawings are spoiled.
  private let spoils: Bool

  init(_ state: SyntheticState, spoiled: Bool) {
    self.state = state
    spoils = spoiled
  }

  /// Towns that have a layer of their own.
  private static let towns = 6
  private static let smallest = 9

  func files() -> [StateFile] {
    let bySize = state.localities.filter(\.isUrban)
      .sorted { ($1.size, $0.municipality, $0.number) < ($0.size, $1.municipality, $1.number) }
    let towns = bySize.enumerated().filter { rank, town in
      // The largest town has a layer whatever its size.
      rank == 0 || town.hasColoniaLayer
        || (rank < ColoniaLayers.towns && town.size >= ColoniaLayers.smallest)
    }.map(\.element)
    return towns.enumerated().flatMap { rank, town in
      rank == 0 ? halves(of: town) : layer("colonias_\(slug(town.name))", town, town.colonias)
    }
  }

  /// The largest town is handed out in two files that share a band of colonias; one of their names
  /// has a blank, as real ones do.
  private func halves(of town: Locality) -> [StateFile] {
    let rows = town.colonias.map { $0.cells[0].row }
    let middle = rows.sorted()[rows.count / 2]
    let north = town.colonias.filter { $0.cells[0].row >= middle }
    let south = town.colonias.filter { $0.cells[0].row <= middle }
    let name = slug(town.name)
    return layer("colonias _\(name)_norte", town, north)
      + layer("colonias_\(name)_sur", town, south, shift: 6)
  }

  private static let fields = [
    LayerField("OBJECTID", .number(width: 10, decimals: 0)),
    LayerField("CVE_COL", .text(width: 12)), LayerField("ID_COL", .number(width: 7, decimals: 0)),
    LayerField("COLONIA", .text(width: 60)), LayerField("CP", .text(width: 7)),
    LayerField("CVE_ENT", .text(width: 2)), LayerField("MUN", .text(width: 3)),
    LayerField("CVE_MUN", .text(width: 5)), LayerField("NOM_MUN", .text(width: 50)),
    LayerField("LOC", .text(width: 4)), LayerField("CVE_LOC", .text(width: 9)),
    LayerField("POBTOT", .number(width: 14, decimals: 5)), LayerField("CLASIF", .text(width: 25)),
  ]

  /// - Parameter shift: metres to the east by which another hand drew it.
  private func layer(
    _ name: String, _ town: Locality, _ colonias: [Colonia], shift: Double = 0
  ) -> [StateFile] {
    guard let blocks = town.blocks else { return [] }
    var writer = ShapefileWriter(
      .polygons, fields: ColoniaLayers.fields, style: OfficialStyle.colonias)
    for (index, colonia) in colonias.enumerated() {
      let rings = blocks.lattice.outline(colonia.cells).map { ring in
        ring.map { LayerPoint(x: centimetres($0.x + shift), y: $0.y) }
      }
      writer.add(drawing(index, colonias.count, rings), cells(colonia, town, index + 1))
    }
    return GeostatisticalLayers.layer("colonias/" + name, writer)
  }

  /// In a spoiled layer one record has no shape and one is a bow tie.
  private func drawing(_ index: Int, _ count: Int, _ rings: [[LayerPoint]]) -> Shape {
    guard spoils, count >= 12 else { return .polygon(rings: rings) }
    if index == count - 1 { return .null }
    guard index == 1, rings.count == 1, rings[0].count == 5 else { return .polygon(rings: rings) }
    let ring = rings[0]
    return .polygon(rings: [[ring[0], ring[2], ring[1], ring[3], ring[0]]])
  }

  private func cells(_ colonia: Colonia, _ town: Locality, _ record: Int) -> [LayerCell] {
    let (entity, municipality) = (state.entity.digits, padded(town.municipality, 3))
    let key = "\(entity)\(municipality)_\(padded(town.number % 10 * 1_000 + colonia.number, 4))"
    let people = Double(town.population) / Double(town.colonias.count)
    return [
      .integer(record), .text(key), .integer(town.municipality * 10_000 + colonia.number),
      .text(colonia.name), .text(String(colonia.postalCode)), .text(entity), .text(municipality),
      .text(entity + municipality), .text(state.municipalities[town.municipality - 1].name),
      .text(padded(town.number, 4)), .text(town.key(state.entity)),
      .decimal((people * 100).rounded() / 100), .text(colonia.kind),
    ]
  }

  /// For a file name: small letters without accents.
  private func slug(_ name: String) -> String {
    let plain: [Character: Character] = [
      "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ñ": "n", " ": "_",
    ]
    return String(name.lowercased().map { plain[$0] ?? $0 }.filter { $0.isASCII })
  }
}

internal import Contracts
internal import Geo

/// A file of the state, by its name in the output folder.
struct StateFile: Equatable {
  let path: String
  let bytes: [UInt8]
}

/// The layers of INEGI's Marco Geoestadístico: `NNl`, `NNlpr`, `NNmun` and `NNa`.
enum GeostatisticalLayers {
  static func files(_ state: SyntheticState) -> [StateFile] {
    let prefix = state.entity.digits
    return layer(prefix + "l", localities(state)) + layer(prefix + "lpr", ruralPoints(state))
      + layer(prefix + "mun", municipalities(state)) + layer(prefix + "a", agebs(state))
  }

  static func layer(_ name: String, _ writer: consuming ShapefileWriter) -> [StateFile] {
    writer.files().map { StateFile(path: "\(name).\($0.suffix)", bytes: $0.bytes) }
  }

  private static let localityKeys = [
    LayerField("CVEGEO", .text(width: 9)), LayerField("CVE_ENT", .text(width: 2)),
    LayerField("CVE_MUN", .text(width: 3)), LayerField("CVE_LOC", .text(width: 4)),
  ]

  private static func localities(_ state: SyntheticState) -> ShapefileWriter {
    var writer = ShapefileWriter(
      .polygons,
      fields: localityKeys + [
        LayerField("NOMGEO", .text(width: 120)), LayerField("AMBITO", .text(width: 6)),
      ], style: OfficialStyle.polygons)
    for locality in state.localities {
      guard let rings = locality.blocks?.rings else { continue }
      writer.add(
        .polygon(rings: rings),
        keys(locality, state) + [
          .text(locality.name), .text(locality.isUrban ? "Urbana" : "Rural"),
        ])
    }
    return writer
  }

  private static func keys(_ locality: Locality, _ state: SyntheticState) -> [LayerCell] {
    [
      .text(locality.key(state.entity)), .text(state.entity.digits),
      .text(padded(locality.municipality, 3)), .text(padded(locality.number, 4)),
    ]
  }

  /// Every rural locality, those with a polygon too. CVEGEO has sixteen characters here, with the
  /// AGEB and the block.
  private static func ruralPoints(_ state: SyntheticState) -> ShapefileWriter {
    var writer = ShapefileWriter(
      .points,
      fields: [
        LayerField("CVEGEO", .text(width: 16)), LayerField("CVE_ENT", .text(width: 2)),
        LayerField("CVE_MUN", .text(width: 3)), LayerField("CVE_LOC", .text(width: 4)),
        LayerField("CVE_AGEB", .text(width: 4)), LayerField("CVE_MZA", .text(width: 3)),
        LayerField("NOMGEO", .text(width: 120)), LayerField("PLANO", .text(width: 7)),
      ], style: OfficialStyle.points)
    for locality in state.localities where !locality.isUrban {
      let ageb = padded(locality.number * 7 % 9_973, 4)
      writer.add(
        .point(LayerPoint(x: locality.centre.x, y: locality.centre.y)),
        [.text(locality.key(state.entity) + ageb + "800")] + keys(locality, state).dropFirst() + [
          .text(ageb), .text("800"), .text(locality.name),
          .text(locality.blocks == nil ? "No" : "Croquis"),
        ])
    }
    return writer
  }

  private static func municipalities(_ state: SyntheticState) -> ShapefileWriter {
    var writer = ShapefileWriter(
      .polygons,
      fields: [
        LayerField("CVEGEO", .text(width: 5)), LayerField("CVE_ENT", .text(width: 2)),
        LayerField("CVE_MUN", .text(width: 3)), LayerField("NOMGEO", .text(width: 80)),
      ], style: OfficialStyle.points)
    for municipality in state.municipalities {
      let number = padded(municipality.number, 3)
      writer.add(
        .polygon(rings: municipality.rings),
        [
          .text(state.entity.digits + number), .text(state.entity.digits), .text(number),
          .text(municipality.name),
        ])
    }
    return writer
  }

  /// Urban AGEB: two by two squares of a town.
  private static func agebs(_ state: SyntheticState) -> ShapefileWriter {
    var writer = ShapefileWriter(
      .polygons,
      fields: [LayerField("CVEGEO", .text(width: 13))] + localityKeys.dropFirst() + [
        LayerField("CVE_AGEB", .text(width: 4))
      ], style: OfficialStyle.polygons)
    for locality in state.localities {
      guard locality.isUrban, let blocks = locality.blocks else { continue }
      let groups = Dictionary(grouping: blocks.cells) {
        Cell(column: ($0.column + 1_000) / 2, row: ($0.row + 1_000) / 2)
      }
      for (index, group) in groups.keys.sorted().enumerated() {
        let ageb = padded(index + 2, 3) + String(index % 10)
        writer.add(
          .polygon(rings: blocks.lattice.outline(groups[group] ?? [])),
          [.text(locality.key(state.entity) + ageb)] + keys(locality, state).dropFirst() + [
            .text(ageb)
          ])
      }
    }
    return writer
  }
}

internal import Contracts
internal import Geo

/// `iter.csv`, in the form of INEGI's table of main results by locality: totals of the state, of
/// its municipios and of the localities of one and two dwellings among the rows, and an asterisk
/// for what is kept confidential.
enum CensusTable {
  private static let header = [
    "ENTIDAD", "NOM_ENT", "MUN", "NOM_MUN", "LOC", "NOM_LOC", "LONGITUD", "LATITUD", "ALTITUD",
    "POBTOT", "POBFEM", "POBMAS", "VIVTOT", "TVIVHAB",
  ]

  /// - Throws: `InputError` when PROJ's database is not installed.
  static func bytes(_ state: SyntheticState) throws -> [UInt8] {
    let plane = try NationalPlane()
    var writer = DelimitedWriter(.utf8)
    writer.addByteOrderMark()
    writer.add(header)
    addTotals(
      state.localities, of: "Total de la entidad " + state.entity.name,
      named: "Total de la Entidad", [String(state.entity.code), state.entity.name, "0"], &writer)
    let byMunicipality = Dictionary(grouping: state.localities, by: \.municipality)
    for municipality in state.municipalities {
      let localities = (byMunicipality[municipality.number] ?? []).sorted { $0.number < $1.number }
      let place = [
        String(state.entity.code), state.entity.name, String(municipality.number),
      ]
      addTotals(
        localities, of: municipality.name, named: "Total del Municipio", place, &writer)
      for locality in localities {
        guard let coordinate = plane.coordinate(locality.centre) else {
          preconditionFailure("every place of a state is on the plane")
        }
        writer.add(
          place + [municipality.name, String(locality.number), locality.name]
            + position(MicroPoint(coordinate)) + counts(locality))
      }
    }
    return writer.bytes
  }

  private static func addTotals(
    _ localities: [Locality], of name: String, named label: String, _ place: [String],
    _ writer: inout DelimitedWriter
  ) {
    let rows: [(code: String, name: String, of: [Locality])] = [
      ("0", label, localities),
      ("9998", "Localidades de una vivienda", localities.filter { $0.dwellings == 1 }),
      ("9999", "Localidades de dos viviendas", localities.filter { $0.dwellings == 2 }),
    ]
    for row in rows {
      let people = row.of.reduce(0) { $0 + $1.population }
      let dwellings = row.of.reduce(0) { $0 + $1.dwellings }
      writer.add(
        place + [name, row.code, row.name, "", "", "", String(people), String((people + 1) / 2)]
          + [String(people / 2), String(dwellings + dwellings / 9), String(dwellings)])
    }
  }

  private static func position(_ point: MicroPoint) -> [String] {
    [
      Sexagesimal(point.longitude).iter(positive: "E", negative: "W"),
      Sexagesimal(point.latitude).iter(positive: "N", negative: "S"), "1900",
    ]
  }

  /// Of one or two dwellings INEGI tells their number and that of the people, if that.
  private static func counts(_ locality: Locality) -> [String] {
    let (people, dwellings) = (locality.population, locality.dwellings)
    if dwellings <= 2 {
      let isMasked = locality.number % 4 == 0
      return [isMasked ? "*" : String(people), "*", "*", String(dwellings), String(dwellings)]
    }
    return [
      String(people), String((people + 1) / 2), String(people / 2),
      String(dwellings + dwellings / 9), String(dwellings),
    ]
  }
}

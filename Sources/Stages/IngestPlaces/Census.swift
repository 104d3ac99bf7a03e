internal import Contracts
internal import DelimitedText

/// What ITER tells of each locality.
struct Census {
  struct Counted: Equatable {
    var name: String
    /// Absent where INEGI masks it.
    var population: Int?
    var coordinate: Coordinate?
  }

  /// By nine digits.
  private(set) var localities: [String: Counted] = [:]

  /// - Throws: `InputError` for a table that is not ITER's, or that has no rows.
  init(
    _ files: [InputFile], _ parameters: PlacesParameters, _ notes: inout Notes
  ) throws {
    for file in files.sorted(by: { $0.name < $1.name }) {
      let table = try DelimitedTable(file, encoding: parameters.encoding)
      let columns = try Columns(table)
      var isEmpty = true
      try table.forEachRecord { record in
        guard !record.isBlank else { return }
        isEmpty = false
        if Self.isShifted(record, table.header.count, columns) {
          notes.find(
            "row.shifted", "\(Layer.name(of: file))#\(record.row)", file: file, row: record.row,
            detail: "La fila tiene \(record.count) celdas y el encabezado \(table.header.count); "
              + "no se tomó")
        } else {
          add(record, columns, file, &notes)
        }
      }
      guard !isEmpty else {
        throw InputError(
          .data, file: file.name, key: "population.empty",
          problem: "la tabla no tiene filas debajo del encabezado",
          remedy: "descárguela de nuevo, o quítela de inputs.json")
      }
    }
    notes.report.count("censusLocalities", localities.count)
  }

  /// Whether cells stand beyond the header, or the population is missing: in such a row no cell is
  /// sure to be of its column.
  private static func isShifted(
    _ record: DelimitedRecord, _ width: Int, _ columns: Columns
  ) -> Bool {
    let beyond = width..<max(width, record.count)
    return beyond.contains { !record.isBlank($0) } || record.count <= columns.population
  }

  private struct Columns {
    let entity: Int
    let municipality: Int
    let locality: Int
    let name: Int
    let population: Int
    let longitude: Int?
    let latitude: Int?

    init(_ table: DelimitedTable) throws(InputError) {
      entity = try table.requiredColumn(
        ColumnNames("la clave de la entidad", "ENTIDAD", "CVE_ENT", "ENT"))
      municipality = try table.requiredColumn(
        ColumnNames("la clave del municipio", "MUN", "CVE_MUN", "MUNICIPIO"))
      locality = try table.requiredColumn(
        ColumnNames("la clave de la localidad", "LOC", "CVE_LOC", "LOCALIDAD"))
      name = try table.requiredColumn(
        ColumnNames("el nombre de la localidad", "NOM_LOC", "NOMLOC", "NOMBRE"))
      population = try table.requiredColumn(
        ColumnNames("la población total", "POBTOT", "POB_TOTAL", "P_TOTAL"))
      longitude = try table.column(
        ColumnNames("la longitud", "LONGITUD", "LON_DECIMAL", "LONGITUDE", "LON"))
      latitude = try table.column(
        ColumnNames("la latitud", "LATITUD", "LAT_DECIMAL", "LATITUDE", "LAT"))
    }
  }

  /// Rows that add up others: entity and municipality, localities of one and of two dwellings.
  private static let totals: Set<Int> = [0, 9998, 9999]

  private mutating func add(
    _ record: DelimitedRecord, _ columns: Columns, _ file: InputFile, _ notes: inout Notes
  ) {
    guard let entity = record.integer(columns.entity).value, (0...99).contains(entity),
      let municipality = record.integer(columns.municipality).value,
      (0...999).contains(municipality),
      let locality = record.integer(columns.locality).value, (0...9999).contains(locality)
    else {
      notes.find(
        "key.malformed", "\(Layer.name(of: file))#\(record.row)", file: file, row: record.row,
        detail: "La fila no tiene una clave de entidad, municipio y localidad")
      return
    }
    if entity == 0 || municipality == 0 || Self.totals.contains(locality) { return }
    let id = padded(entity, 2) + padded(municipality, 3) + padded(locality, 4)
    let counted = Counted(
      name: record.placeName(columns.name, of: id, in: file, &notes),
      population: population(record, columns, id, file, &notes),
      coordinate: coordinate(record, columns, id, file, &notes))
    guard let known = localities[id] else {
      localities[id] = counted
      return
    }
    notes.find(
      "key.duplicate", id, file: file, row: record.row,
      detail: "La localidad está en más de una fila; se tomó la de mayor población")
    // Of equal population the lower name, then the lower point, so that the order of the rows
    // changes nothing.
    let least = Coordinate(latitude: -90, longitude: -180)
    if (counted.population ?? -1, known.name, known.coordinate ?? least)
      > (known.population ?? -1, counted.name, counted.coordinate ?? least)
    {
      localities[id] = counted
    }
  }

  private func population(
    _ record: DelimitedRecord, _ columns: Columns, _ id: String, _ file: InputFile,
    _ notes: inout Notes
  ) -> Int? {
    switch record.integer(columns.population) {
    case .blank: return nil
    case .value(let people) where people >= 0: return people
    case .value, .malformed:
      // INEGI writes an asterisk, or N/D, for what it keeps to itself.
      let text = record.text(columns.population)
      if text != "*", text != "N/D" {
        notes.find(
          "population.malformed", id, file: file, row: record.row,
          detail: "La población no es un número entero")
      }
      return nil
    }
  }

  private func coordinate(
    _ record: DelimitedRecord, _ columns: Columns, _ id: String, _ file: InputFile,
    _ notes: inout Notes
  ) -> Coordinate? {
    guard let x = columns.longitude, let y = columns.latitude, !record.isBlank(x),
      !record.isBlank(y)
    else { return nil }
    if let longitude = degrees(record, x), let latitude = degrees(record, y) {
      // All of Mexico is west; older editions leave the sign out.
      let coordinate = Coordinate(latitude: latitude, longitude: -abs(longitude))
      if Mexico.contains(coordinate) { return coordinate }
    }
    notes.find(
      "coord.outside", id, file: file, row: record.row,
      detail: "Las coordenadas de la localidad no están en México y no se tomaron")
    return nil
  }

  /// Degrees, minutes and seconds; decimal degrees; or DDDMMSS in one number, as in ITER 2010.
  private func degrees(_ record: DelimitedRecord, _ column: Int) -> Double? {
    if let number = record.decimal(column).value {
      guard abs(number) > 180 else { return number }
      guard number.rounded() == number, abs(number) < 1_800_000 else { return nil }
      let whole = Int(abs(number))
      let (degrees, minutes, seconds) = (whole / 10_000, whole / 100 % 100, whole % 100)
      guard minutes < 60, seconds < 60 else { return nil }
      return Double(degrees) + Double(minutes) / 60 + Double(seconds) / 3600
    }
    return record.sexagesimal(column).value?.decimalDegrees
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

internal import Contracts

/// Schools with a región before one that only one of them has is doubted.
private let enoughSchools = 20

/// Leaves out a región, or a zona without a number, that only one school of many has.
///
/// Those are shared by definition. A cell that stands alone is a slip, and where only that cell is
/// displaced it may well hold the name of a person, which nothing else in the row would tell.
func withholdLoneRegions(in keyed: inout [KeyedRow], log: inout FindingLog) {
  let names: [(path: WritableKeyPath<SchoolRow, String?>, what: String)] = [
    (\.region, "la región"), (\.zone, "la zona"),
  ]
  for (path, what) in names {
    var schools: [String: Set<String>] = [:]
    for each in keyed {
      if let name = each.row[keyPath: path] {
        schools[name, default: []].insert(each.row.cct.description)
      }
    }
    guard schools.values.reduce(0, { $0 + $1.count }) >= enoughSchools else { continue }
    for index in keyed.indices {
      var row = keyed[index].row
      guard let name = row[keyPath: path], schools[name]?.count == 1,
        path == \.region || !name.contains(where: \.isNumber)
      else { continue }
      row[keyPath: path] = nil
      keyed[index] = KeyedRow(id: keyed[index].id, row: row)
      log.find(
        [RowFinding(.rowDoubtful, "ninguna otra escuela tiene \(what) de esta fila; no se tomó")],
        council: keyed[index].id, at: row.place)
    }
  }
}

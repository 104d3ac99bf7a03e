internal import Contracts
internal import DelimitedText

/// Where the catalogue says that the school is.
struct DeclaredPlace: Equatable, Sendable {
  /// Nine digits.
  var locality: String?
  var localityName: String?
  /// Five digits.
  var municipality: String?
  var municipalityName: String?
  var coloniaName: String?
  /// Five digits.
  var postalCode: String?

  /// The keys come as numbers, their zeros lost; a locality of eight or nine digits holds entity
  /// and municipality.
  init(_ cells: inout RowCells, cct: CCT) {
    let entity = cells.number(.entity, in: 0...32) ?? Int(cct.entity) ?? 0
    let municipalityNumber = cells.number(.municipality, in: 0...999) ?? 0
    let localityNumber = cells.number(.locality, in: 0...329_999_999) ?? 0
    // Eight digits of another entity are rather a telephone.
    if localityNumber >= 10_000_000, localityNumber % 10_000 > 0,
      localityNumber / 10_000_000 == entity
    {
      let key = padded(localityNumber, to: 9)
      locality = key
      municipality = String(key.prefix(5))
    } else if entity > 0, municipalityNumber > 0 {
      let key = padded(entity, to: 2) + padded(municipalityNumber, to: 3)
      municipality = key
      if (1...9999).contains(localityNumber) { locality = key + padded(localityNumber, to: 4) }
    }
    localityName = cells.name(.localityName)
    municipalityName = cells.name(.municipalityName)
    coloniaName = cells.name(.colonia).flatMap(DeclaredPlace.colonia)
    postalCode = cells.number(.postalCode, in: 0...99_999)
      .flatMap { $0 > 0 ? padded($0, to: 5) : nil }
  }

  /// What the form makes people write where there is no colonia.
  private static let noColonia: Set = [
    "", "0", "ninguno", "ninguna", "noespecificado", "sinnombre", "sincolonia",
  ]

  private static func colonia(_ name: String) -> String? {
    name.utf8.count <= 20 && (noColonia.contains(matchingKey(name)) || saysNothing(name))
      ? nil : name
  }
}

/// A key with the zeros that a spreadsheet took.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

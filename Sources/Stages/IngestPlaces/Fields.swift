internal import Contracts
internal import DelimitedText

/// What one field is called in the layers that have it, in order of preference.
struct FieldNames {
  /// For messages, with its article.
  let meaning: String
  let names: [String]

  init(_ meaning: String, _ names: String...) {
    self.meaning = meaning
    self.names = names
  }

  static let entity = FieldNames("la clave de la entidad", "CVE_ENT", "CVEENT", "ENTIDAD", "ENT")
  static let municipality = FieldNames(
    "la clave del municipio", "CVE_MUN", "CVEMUN", "MUN", "CVE_MUNIC")
  static let locality = FieldNames(
    "la clave de la localidad", "CVE_LOC", "CVELOC", "LOC", "CVE_LOCALI")
  static let ageb = FieldNames("la clave de la AGEB", "CVE_AGEB", "CVEAGEB", "AGEB")
  static let wholeKey = FieldNames("la clave geoestadística", "CVEGEO", "CVE_GEO", "CLAVEGEO")

  static let localityName = FieldNames(
    "el nombre de la localidad", "NOMGEO", "NOM_LOC", "NOMLOC", "NOMBRE", "NOM_LOCALI")
  static let municipalityName = FieldNames(
    "el nombre del municipio", "NOMGEO", "NOM_MUN", "NOMMUN", "NOMBRE", "NOM_MUNICI")
  static let ambito = FieldNames("el ámbito", "AMBITO", "TIPO_LOC")

  static let coloniaName = FieldNames(
    "el nombre de la colonia", "COLONIA", "NOM_COL", "NOMCOL", "NOM_ASEN", "NOMASEN",
    "NOM_COLONI", "NOMBRE_COL", "D_ASENTA", "ASENTAMIEN", "SETT_NAME", "NOMBRE", "NOMGEO",
    "NOM_COMUN", "NAME")
  static let coloniaKey = FieldNames(
    "la clave de la colonia", "CVE_COL", "CVECOL", "CVEGEO", "CVE_ASEN", "CVEASEN", "ID_COL",
    "IDCOL", "ID_COLONIA", "CLAVE_COL", "CLAVE")
}

extension Layer {
  /// The first of the names that the layer has; case, accents and underscores do not count.
  func field(_ wanted: FieldNames) -> Int? {
    for name in wanted.names {
      if let found = position(name) { return found }
    }
    return nil
  }

  /// The field that the user names, else the first of the known names.
  ///
  /// - Throws: `InputError` `dbf.field` when the layer has none of them, `dbf.missing` when it has
  ///   no attributes at all.
  func requiredField(_ chosen: String?, _ wanted: FieldNames) throws(InputError) -> Int {
    if let chosen { return try self.chosen(chosen, wanted.meaning) }
    if let found = field(wanted) { return found }
    throw missing(wanted.meaning, sought: wanted.names)
  }

  /// A field that the user names.
  func chosen(_ name: String, _ meaning: String) throws(InputError) -> Int {
    guard let found = position(name) else { throw missing(meaning, sought: [name]) }
    return found
  }

  /// A cell that holds a key; nil when it is blank. A number written with decimals, as some
  /// programs write keys, loses them: `55067.000` is `55067`.
  func key(_ record: Int, _ field: Int?) -> String? {
    guard let text = text(record, field) else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(\.isNumber),
      parts[1].allSatisfy({ $0 == "0" })
    else { return text }
    return String(parts[0])
  }

  func missing(_ meaning: String, sought names: [String]) -> InputError {
    guard !fields.isEmpty else {
      return InputError(
        .data, file: file.name, key: "dbf.missing",
        problem: hasTable
          ? "el .dbf no tiene campos, y ahí van las claves y los nombres"
          : "falta el .dbf, que trae las claves y los nombres",
        remedy: hasTable
          ? "exporte la capa con sus atributos, o quítela de inputs.json"
          : "ponga el .dbf junto al .shp, o quite la capa de inputs.json")
    }
    return InputError(
      .data, file: file.name, key: "dbf.field",
      problem: "falta el campo con \(meaning): se buscó \(names.joined(separator: ", ")); "
        + "la capa trae \(fields.joined(separator: ", "))",
      remedy: "indique el campo con nameField o keyField en inputs.json")
  }

  private func position(_ name: String) -> Int? {
    let wanted = matchingKey(name)
    return fields.firstIndex { matchingKey($0) == wanted }
  }
}

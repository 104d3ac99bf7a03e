internal import Contracts
internal import DelimitedText

extension Layer {
  /// The name of a place; nil when it is blank, and when it holds what belongs to a person, which is
  /// told under `place`.
  func placeName(
    _ record: Int, _ field: Int, of place: String, _ notes: inout Notes
  ) -> String? {
    guard let name = text(record, field) else { return nil }
    guard looksPersonal(name) else { return name }
    notes.findPersonalName(of: place, file: file, row: record + 1)
    return nil
  }

  /// The key of a colonia, which is a part of its id; nil when it is blank, and when it holds what
  /// belongs to a person, which is told.
  func coloniaKey(_ record: Int, _ field: Int?, _ notes: inout Notes) -> String? {
    guard let field else { return nil }
    let key = key(record, field)
    let isPersonal = key.map(looksPersonal(key:)) == true
    if isPersonal || key == nil {
      notes.find(
        isPersonal ? "key.personal" : "key.blank", place(record), file: file, row: record + 1,
        detail: isPersonal
          ? "La clave de la colonia contiene lo que parece una CURP o un correo; se usa su número "
            + "de registro. Corríjala en la capa, o indique otro campo con keyField"
          : "La colonia no tiene clave; se usa su número de registro")
    }
    return isPersonal ? nil : key
  }
}

extension DelimitedRecord {
  /// The name of a place in a table; empty when it is blank, and when it holds what belongs to a
  /// person, which is told under `place`.
  func placeName(
    _ column: Int, of place: String, in file: InputFile, _ notes: inout Notes
  ) -> String {
    let name = text(column)
    guard looksPersonal(name) else { return name }
    notes.findPersonalName(of: place, file: file, row: row)
    return ""
  }
}

extension Notes {
  fileprivate mutating func findPersonalName(of place: String, file: InputFile, row: Int) {
    find(
      "name.personal", place, file: file, row: row,
      detail: "El nombre contiene lo que parece una CURP, un teléfono o un correo, y no se tomó. "
        + "Corríjalo en el archivo, o indique otro campo con nameField")
  }
}

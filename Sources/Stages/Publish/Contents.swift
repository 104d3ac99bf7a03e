internal import Contracts
internal import Geo

/// What is published, before it takes the form of files.
struct Contents {
  /// From the bottom of a map to its top.
  let layers: [Layer]
  /// Of attributes, beside the layers.
  let attributes: [Table]
  /// For spreadsheets: every table, the layers' own among them.
  let tables: [Table]

  /// - Parameter stamp: what stands in every row when a rule is broken.
  /// - Throws: `DocumentError` when a polygon of `places` cannot be decoded.
  init(
    _ register: Register, _ rules: Rules, _ inForce: [ParameterInForce],
    _ attribution: Attribution, stamp: String?, in plane: borrowing NationalPlane
  ) throws {
    let shapes = EncuentroShapes(register, in: plane)
    let encuentros = Table.encuentros(register, rules, shapes)
    let far = Figures(register.documents.check)["travel.p95"]
    let layers: [Layer] = [
      try .municipalities(register), try .localityLimits(register), try .colonias(register),
      .localities(register), .encuentros(register, encuentros, shapes),
      .sedeLines(register, farMetres: far), .unionLines(register, rules),
      .multigradeLines(register, rules), .doubtful(register), .schools(register),
      .sedes(register), .unassigned(register),
    ]
    self.layers = layers.map { $0.stamped(stamp) }
    attributes = [
      Table.sedesBySession(register), .groups(register), .coordinators(register),
      .warnings(register), .parameters(inForce), .sources(attribution),
    ].map { $0.stamped(stamp) }
    let resumes = [
      "escuelas", "sin_asignar", "coordenadas_dudosas", "localidades_resumen",
      "colonias_resumen", "municipios_resumen",
    ]
    tables =
      [encuentros.stamped(stamp)]
      + self.layers.map(\.table).filter { resumes.contains($0.name) } + attributes
  }
}

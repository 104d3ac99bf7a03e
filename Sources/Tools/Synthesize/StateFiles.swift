extension SyntheticState {
  /// Every file of the state, in the order of their names.
  ///
  /// - Throws: `InputError` when PROJ's database is not installed.
  func files(_ request: StateRequest) throws -> [StateFile] {
    var files =
      [
        StateFile(path: "escuelas.csv", bytes: try CatalogueTable.bytes(self)),
        StateFile(path: "iter.csv", bytes: try CensusTable.bytes(self)),
        StateFile(path: "zonas.csv", bytes: ZoneTable.bytes(self, request)),
        StateFile(path: "flujos.csv", bytes: FlowTable.bytes(self)),
      ] + GeostatisticalLayers.files(self)
      + ColoniaLayers(self, spoiled: request.defects > 0).files()
    if request.staff {
      files.append(StateFile(path: "plantilla.csv", bytes: StaffTable.bytes(self, request)))
    }
    return files.sorted { $0.path < $1.path }
  }
}

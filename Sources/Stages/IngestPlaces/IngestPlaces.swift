public import Contracts
internal import Geo

/// The files of a run that say which places there are.
public struct PlacesInputs: Sendable {
  /// Layers of INEGI's localities: polygons (`19l`) and rural points (`19lpr`), in any mixture.
  public var localities: [InputFile]
  public var municipalities: [InputFile]
  /// Layers of urban AGEBs.
  public var agebs: [InputFile]
  /// Layers of colonias of any origin; they may overlap.
  public var colonias: [InputFile]
  /// Tables of ITER.
  public var population: [InputFile]

  public init(
    localities: [InputFile] = [], municipalities: [InputFile] = [], agebs: [InputFile] = [],
    colonias: [InputFile] = [], population: [InputFile] = []
  ) {
    self.localities = localities
    self.municipalities = municipalities
    self.agebs = agebs
    self.colonias = colonias
    self.population = population
  }
}

/// Which localities and colonias are there, and where?
///
/// Polygons are taken to EPSG:6372 and rounded to the millimetre once; those that cross themselves
/// are mended and reported. The order of the files and of their records changes nothing, save the
/// ids of colonias without a key field, which are their record numbers.
///
/// - Throws: `InputError` for a layer or table that cannot be used; `ParameterError` for a `crs` that
///   is none, whether a layer needs it or not.
public func ingestPlaces(
  _ inputs: PlacesInputs, _ parameters: PlacesParameters, report: inout Report
) throws -> Places {
  try validateCRS(parameters)
  var notes = Notes(report: report)
  let census = try Census(inputs.population, parameters, &notes)
  let localities = try gatherLocalities(inputs.localities, census, parameters, &notes)
  let municipalities = try gatherMunicipalities(inputs.municipalities, parameters, &notes)
  let agebs = try gatherAGEBs(inputs.agebs, parameters, &notes)
  let colonias = try gatherColonias(inputs.colonias, around: localities, parameters, &notes)
  let drawings = (agebs + colonias).sorted(by: Colonia.precedes)
  notes.report.use(GeoLibraries.versions)
  notes.report.count("localities", localities.count)
  notes.report.count("municipalities", municipalities.count)
  notes.report.count("agebs", Set(agebs.map(\.id)).count)
  notes.report.count("colonias", Set(colonias.map(\.id)).count)
  notes.report.count("drawings", drawings.count)
  report = notes.report
  return Places(
    localities: localities, municipalities: municipalities, colonias: drawings,
    findings: notes.findings.sorted())
}

/// What the parameters cannot validate by themselves: they know nothing of CRSs.
private func validateCRS(_ parameters: PlacesParameters) throws(ParameterError) {
  guard parameters.crs != "auto" else { return }
  do {
    _ = try Projection(crs: parameters.crs)
  } catch {
    throw ParameterError(key: "places.crs", problem: error.problem, remedy: error.remedy)
  }
}

public import Contracts
internal import Geo

/// The documents of one run, from ingestion to check, of which the products are made.
public struct PublishedDocuments: Sendable {
  public var schools: Schools
  public var places: Places
  public var acuerdos: Acuerdos
  public var located: Located
  public var clusters: Clusters
  public var encuentros: Encuentros
  public var sedes: Sedes
  public var groups: Groups
  public var check: Check
  /// All but `check` as they were read, sorted by name; nil where nobody read them.
  public var read: [JudgedDocument]?

  public init(
    schools: Schools, places: Places, acuerdos: Acuerdos, located: Located, clusters: Clusters,
    encuentros: Encuentros, sedes: Sedes, groups: Groups, check: Check,
    read: [JudgedDocument]? = nil
  ) {
    self.schools = schools
    self.places = places
    self.acuerdos = acuerdos
    self.located = located
    self.clusters = clusters
    self.encuentros = encuentros
    self.sedes = sedes
    self.groups = groups
    self.check = check
    self.read = read
  }
}

/// One file of the folder `publicacion`.
public struct ProductFile: Equatable, Sendable {
  /// Relative to the folder, such as `publico/geojson/escuelas.geojson`.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Makes what GIS staff, supervisors and schools receive: map layers, tables, a summary and the
/// description of them all.
///
/// Coordinates are WGS84, distances geodesic metres. No product carries a date or anybody's name,
/// and the order of the documents' arrays does not change a byte.
///
/// - Parameter inForce: every parameter of the run, for whoever wants to know how it was made.
/// - Parameter force: publishes what `check` found broken, every product stamped NO VÁLIDO.
/// - Parameter sha256: the SHA-256 of bytes in lower-case hexadecimal.
/// - Returns: the files, sorted by path.
/// - Throws: `InputError` when `check` judged other documents than these, when it found a violation and
///   `force` is not set, or when PROJ's database is not installed.
public func publish(
  _ documents: PublishedDocuments, _ rules: Rules, _ parameters: PublishParameters,
  inForce: [ParameterInForce], force: Bool, sha256: ([UInt8]) -> String
) throws -> [ProductFile] {
  try requireJudged(documents)
  let stamp = try stamp(documents.check, force: force)
  let register = Register(documents)
  let attribution = Attribution(documents.places, named: parameters.sources)
  let plane = try NationalPlane()
  let contents = try Contents(
    register, rules, inForce, attribution, stamp: stamp, in: plane)
  var products = contents.tables.map { Product.csv($0) }
  products += try MapProducts(
    contents, rules, title: parameters.title, attribution, stamp: stamp,
    figures: Figures(documents.check), hasPrevious: !documents.acuerdos.previous.isEmpty
  ).products(in: plane)
  products.sort { $0.path < $1.path }
  let summary = Summary(
    register: register, rules: rules, title: parameters.title, stamp: stamp,
    attribution: attribution, products: products)
  products.append(
    .text(Summary.path, "Resumen", "Las cifras de la propuesta, en palabras", summary.text))
  let package = DataPackage(
    products: products, title: parameters.title, stamp: stamp, attribution: attribution,
    sha256: sha256)
  let files =
    products.map(\.file) + [
      ProductFile(path: DataPackage.path, bytes: try package.encoded())
    ]
  return files.sorted { $0.path < $1.path }
}

/// Figures and flags come from `check`: they must be those of these very documents.
private func requireJudged(_ documents: PublishedDocuments) throws(InputError) {
  guard let read = documents.read else { return }
  let judged = documents.check.documents ?? []
  guard let stranger = read.first(where: { !judged.contains($0) }) else { return }
  let isTold = judged.contains { $0.name == stranger.name }
  throw InputError(
    .data, file: Check.fileName, key: "publish.documents",
    problem: isTold
      ? "la revisión es de otro \(stranger.name)" : "no dice qué \(stranger.name) se revisó",
    remedy: "vuelva a ejecutar \(Check.producer) con estos documentos")
}

/// What every product says when a rule is broken; nil when none is.
private func stamp(_ check: Check, force: Bool) throws(InputError) -> String? {
  let broken = check.violations.count
  if check.valid && broken == 0 { return nil }
  let count = SpanishNumber.counted(broken, "incumplimiento", "incumplimientos")
  guard force else {
    throw InputError(
      .data, file: Check.fileName, key: "publish.invalid",
      problem: "la revisión encontró \(count) de las reglas; no se publica",
      remedy: "corrija lo que check.json señala, o use --force para publicar con el sello NO VÁLIDO"
    )
  }
  return "NO VÁLIDO: la revisión encontró \(count) de las reglas"
}

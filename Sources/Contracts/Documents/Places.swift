/// `places.json`: localities, municipalities and colonias with the geometry later stages need.
///
/// Polygons are kept in the plane in which INEGI draws their straight edges (EPSG:6372, metres), so
/// that point-in-polygon answers are those of the official layers. Written by
/// `encuentro-ingest-places`; read by `encuentro-locate` and `encuentro-publish`.
public struct Places: Document, Equatable {
  public static let schema = "places/1"
  public static let producer = "encuentro-ingest-places"

  /// The plane of every polygon; always `EPSG:6372`, x to the east and y to the north.
  public var crs: String
  /// Sorted by id.
  public var localities: [Locality]
  /// Sorted by id.
  public var municipalities: [Municipality]
  /// Sorted by (id, area): a colonia drawn in several layers stands once for each drawing.
  public var colonias: [Colonia]
  /// `council` of a finding is the place's id, or `<layer>#<record>` where it has none. Sorted.
  public var findings: [Finding]

  public init(
    localities: [Locality] = [], municipalities: [Municipality] = [], colonias: [Colonia] = [],
    findings: [Finding] = []
  ) {
    crs = "EPSG:6372"
    self.localities = localities
    self.municipalities = municipalities
    self.colonias = colonias
    self.findings = findings
  }

  public var sections: [DocumentSection] {
    [
      .value("crs", crs), .records("localities", localities),
      .records("municipalities", municipalities), .records("colonias", colonias),
      .records("findings", findings),
    ]
  }
}

/// A locality of INEGI's Marco Geoestadístico or of ITER.
public struct Locality: Codable, Equatable, Sendable {
  /// Nine digits: entity, municipality, locality.
  public var id: String
  public var name: String
  /// AMBITO of the polygon; rural for the points INEGI draws of rural localities; absent for
  /// localities known from ITER alone.
  public var ambito: Ambito?
  /// POBTOT of ITER, where given.
  public var population: Int?
  /// A point of the locality in WGS84 degrees: INEGI's rural point, else one inside the polygon,
  /// else ITER's.
  public var latitude: Double?
  public var longitude: Double?
  /// Absent for a locality known by a point alone.
  public var polygons: [EncodedPolygon]?

  public init(
    id: String, name: String, ambito: Ambito? = nil, population: Int? = nil,
    latitude: Double? = nil, longitude: Double? = nil, polygons: [EncodedPolygon]? = nil
  ) {
    self.id = id
    self.name = name
    self.ambito = ambito
    self.population = population
    self.latitude = latitude
    self.longitude = longitude
    self.polygons = polygons
  }
}

/// INEGI's word for the kind of a locality.
public enum Ambito: String, Codable, Sendable, CaseIterable {
  case urbana, rural
}

public struct Municipality: Codable, Equatable, Sendable {
  /// Five digits: entity and municipality.
  public var id: String
  public var name: String
  public var polygons: [EncodedPolygon]

  public init(id: String, name: String, polygons: [EncodedPolygon]) {
    self.id = id
    self.name = name
    self.polygons = polygons
  }
}

/// A colonia, or an urban AGEB standing in for one.
public struct Colonia: Codable, Equatable, Sendable {
  /// `<layer>:<key>`; the same colonia drawn in several layers has one id.
  public var id: String
  public var name: String
  public var kind: Kind
  /// Square metres in the plane of the document: the smallest polygon that contains a point owns it.
  public var area: Double
  public var polygons: [EncodedPolygon]

  public enum Kind: String, Codable, Sendable, CaseIterable {
    case colonia, ageb
  }

  public init(id: String, name: String, kind: Kind, area: Double, polygons: [EncodedPolygon]) {
    self.id = id
    self.name = name
    self.kind = kind
    self.area = area
    self.polygons = polygons
  }
}

/// A polygon of one outer ring and its holes: each an encoded polyline (delta-coded, base 64
/// characters) of (x, y) in whole millimetres; the closing vertex is left out.
///
/// Lean (a third of WKT) and read by the usual decoders with precision 3.
public struct EncodedPolygon: Codable, Hashable, Sendable {
  public var rings: [String]

  public init(rings: [String]) { self.rings = rings }

  public init(from decoder: any Decoder) throws {
    rings = try decoder.singleValueContainer().decode([String].self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rings)
  }
}

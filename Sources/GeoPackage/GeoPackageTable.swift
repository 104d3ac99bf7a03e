public import Contracts

/// A table of a GeoPackage: a map layer, or attributes alone.
public struct GeoPackageTable: Sendable {
  /// What a layer draws; each row draws such a shape or nothing.
  public enum GeometryKind: String, Sendable {
    case point = "POINT"
    case line = "LINESTRING"
    case areas = "MULTIPOLYGON"
  }

  public struct Column: Sendable {
    public enum Kind: String, Sendable {
      case text = "TEXT"
      case integer = "INTEGER"
      case real = "REAL"
      case boolean = "BOOLEAN"
    }

    public var name: String
    public var kind: Kind
    /// As people read it.
    public var title: String
    public var description: String

    public init(name: String, kind: Kind, title: String, description: String) {
      self.name = name
      self.kind = kind
      self.title = title
      self.description = description
    }
  }

  /// How QGIS draws the layer when it is opened.
  public struct Style: Sendable {
    public var name: String
    /// A document of QGIS.
    public var qml: String

    public init(name: String, qml: String) {
      self.name = name
      self.qml = qml
    }
  }

  /// SQL names are quoted; of the same table they differ.
  public var name: String
  public var title: String
  public var description: String
  /// Nil for a table of attributes.
  public var geometry: GeometryKind?
  public var columns: [Column]
  public var style: Style?

  public init(
    name: String, title: String, description: String, geometry: GeometryKind?, columns: [Column],
    style: Style? = nil
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.geometry = geometry
    self.columns = columns
    self.style = style
  }
}

/// One value of a row.
public enum GeoPackageValue: Equatable, Sendable {
  case null
  case text(String)
  case integer(Int)
  case real(Double)
  case boolean(Bool)
}

/// A place in the package's own coordinates, x to the east and y to the north.
public enum GeoPackageShape: Equatable, Sendable {
  case point(PlanarPoint)
  /// Two vertices or more.
  case line([PlanarPoint])
  /// Polygons of an outer ring and its holes, every ring closed.
  case areas([[[PlanarPoint]]])
}

internal import CShapelib

/// A column of a layer's attributes, as dBase has them.
public struct LayerField: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case text(width: Int)
    case number(width: Int, decimals: Int)
  }

  /// At most ten ASCII characters.
  public let name: String
  public let kind: Kind

  public init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// One attribute of a record.
public enum LayerCell: Equatable, Sendable {
  case null
  case text(String)
  case integer(Int)
  case decimal(Double)
}

/// Writes a layer of polygons, lines or points, with what else its files say.
///
/// The same calls give the same bytes on every machine: the header's date is fixed, and nothing
/// else of the moment gets in. Its owner uses it from one task.
public struct ShapefileWriter: ~Copyable {
  public enum Kind: Sendable { case polygons, lines, points }

  /// What stands in the companions of a layer.
  public struct Style: Sendable {
    /// The `.prj`, as it is.
    public var crs: String
    /// The `.cpg`, as it is; none when nil.
    public var codePage: String?
    /// How the text is written; a letter that the encoding lacks becomes `?`.
    public var encoding: AttributeEncoding
    /// The language driver in the header of the `.dbf`: 0x57 is ANSI, 0 says nothing.
    public var languageByte: UInt8

    public init(
      crs: String, codePage: String?, encoding: AttributeEncoding, languageByte: UInt8 = 0
    ) {
      self.crs = crs
      self.codePage = codePage
      self.encoding = encoding
      self.languageByte = languageByte
    }
  }

  private let base: String
  private let kind: Kind
  private let fields: [LayerField]
  private let style: Style
  private let shapes: SHPHandle
  private let attributes: DBFHandle
  private var count: Int32 = 0

  /// The date in the header of the `.dbf`, years counted from 1900: that of the format itself.
  private static let date: (year: Int32, month: Int32, day: Int32) = (100, 1, 1)

  /// - Precondition: field names have at most ten characters, widths at most 254.
  public init(_ kind: Kind, fields: [LayerField], style: Style) {
    base = MemoryFile.newBase()
    self.kind = kind
    self.fields = fields
    self.style = style
    var hooks = MemoryFile.hooks
    let type =
      switch kind {
      case .polygons: SHPT_POLYGON
      case .lines: SHPT_ARC
      case .points: SHPT_POINT
      }
    guard let shapes = SHPCreateLL(base, type, &hooks),
      let attributes = DBFCreateLL(base, "LDID/\(style.languageByte)", &hooks)
    else { preconditionFailure("shapelib could not make a layer in memory") }
    self.shapes = shapes
    self.attributes = attributes
    DBFSetLastModifiedDate(attributes, Self.date.year, Self.date.month, Self.date.day)
    for field in fields { Self.add(field, to: attributes) }
  }

  private static func add(_ field: LayerField, to attributes: DBFHandle) {
    precondition(field.name.utf8.count <= 10, "dBase names have at most ten characters")
    let added =
      switch field.kind {
      case .text(let width): DBFAddField(attributes, field.name, FTString, Int32(width), 0)
      case .number(let width, let decimals):
        DBFAddField(
          attributes, field.name, decimals == 0 ? FTInteger : FTDouble, Int32(width),
          Int32(decimals))
      }
    precondition(added >= 0, "shapelib refuses the field")
  }

  /// Adds a record; rings of polygons are closed by the caller, outer ones clockwise. A text too
  /// long for its field is cut after a whole letter; a number too long is left blank.
  ///
  /// - Precondition: the shape is of the layer's kind or null, and there is a cell for each field.
  public mutating func add(_ shape: Shape, _ cells: [LayerCell]) {
    write(object(of: shape), cells)
  }

  /// Adds a record of a layer of lines: two vertices or more.
  ///
  /// - Precondition: the layer is of lines, and there is a cell for each field.
  public mutating func add(line vertices: [LayerPoint], _ cells: [LayerCell]) {
    precondition(kind == .lines, "a layer has one kind of shapes")
    write(
      SHPCreateSimpleObject(
        SHPT_ARC, Int32(vertices.count), vertices.map(\.x), vertices.map(\.y), nil), cells)
  }

  private mutating func write(_ object: UnsafeMutablePointer<SHPObject>?, _ cells: [LayerCell]) {
    precondition(cells.count == fields.count, "a cell for each field")
    guard let object else { preconditionFailure("shapelib has no memory for a shape") }
    SHPWriteObject(shapes, -1, object)
    SHPDestroyObject(object)
    for (index, (field, cell)) in zip(fields, cells).enumerated() {
      write(cell, field, Int32(index))
    }
    count += 1
  }

  private func object(of shape: Shape) -> UnsafeMutablePointer<SHPObject>? {
    switch (shape, kind) {
    case (.null, _):
      return SHPCreateSimpleObject(SHPT_NULL, 0, nil, nil, nil)
    case (.point(let point), .points):
      return SHPCreateSimpleObject(SHPT_POINT, 1, [point.x], [point.y], nil)
    case (.polygon(let rings), .polygons):
      var starts: [Int32] = []
      var vertices: [LayerPoint] = []
      for ring in rings {
        starts.append(Int32(vertices.count))
        vertices += ring
      }
      return SHPCreateObject(
        SHPT_POLYGON, -1, Int32(starts.count), starts, nil, Int32(vertices.count),
        vertices.map(\.x), vertices.map(\.y), nil, nil)
    default:
      preconditionFailure("a layer has one kind of shapes")
    }
  }

  private func write(_ cell: LayerCell, _ field: LayerField, _ index: Int32) {
    switch (cell, field.kind) {
    case (.text(let text), .text(let width)):
      var bytes = style.encoding.encode(text, width: width).map(CChar.init(bitPattern:))
      bytes.append(0)
      DBFWriteStringAttribute(attributes, count, index, bytes)
    case (.integer(let number), .number(let width, _)) where String(number).utf8.count <= width:
      // Through Double, as shapelib takes integers of 32 bits only.
      DBFWriteDoubleAttribute(attributes, count, index, Double(number))
    case (.decimal(let number), .number) where number.isFinite:
      DBFWriteDoubleAttribute(attributes, count, index, number)
    default:
      DBFWriteNULLAttribute(attributes, count, index)
    }
  }

  /// Ends the layer and gives its files: `shp`, `shx`, `dbf`, `prj` and, where there is one, `cpg`.
  public consuming func files() -> [(suffix: String, bytes: [UInt8])] {
    SHPClose(shapes)
    DBFClose(attributes)
    var files = ["shp", "shx", "dbf"].map {
      (suffix: $0, bytes: MemoryFile.take("\(base).\($0)"))
    }
    files.append(("prj", Array(style.crs.utf8)))
    if let codePage = style.codePage { files.append(("cpg", Array(codePage.utf8))) }
    return files
  }
}

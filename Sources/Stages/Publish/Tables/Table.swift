internal import Contracts

/// One value of a table.
enum Cell: Equatable {
  case text(String)
  case integer(Int)
  /// Printed with so many decimals.
  case decimal(Double, places: Int)
  case flag(Bool)
  case missing
}

/// What a column of a product is called and what it means.
struct Field: Equatable {
  enum Kind {
    case text, integer, decimal, flag
  }
  /// Spanish, lower case, words joined by underscores.
  let name: String
  let kind: Kind
  /// One Spanish sentence without a final stop, with the unit.
  let description: String
}

/// A product's rows before they take the form of a file.
struct Table {
  /// Of its files and of its layer, such as `sin_asignar`.
  let name: String
  let title: String
  /// What a row is, in one Spanish sentence.
  let description: String
  private(set) var fields: [Field]
  private(set) var rows: [[Cell]]
  /// The fields that together identify a row.
  let key: [String]

  /// The rows in the order given.
  init<Row>(
    _ name: String, _ title: String, _ description: String, key: [String],
    columns: [Column<Row>], rows: [Row]
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.key = key
    fields = columns.map(\.field)
    self.rows = rows.map { row in columns.map { $0.cell(row) } }
  }

  /// The table with one more column at its end.
  ///
  /// - Parameter rows: those of which the table was made, in the same order.
  func adding<Row>(_ column: Column<Row>, of rows: [Row]) -> Table {
    var table = self
    table.fields.append(column.field)
    table.rows = zip(self.rows, rows).map { $0 + [column.cell($1)] }
    return table
  }

  /// The table with a first column that says the same in every row.
  func stamped(_ stamp: String?) -> Table {
    guard let stamp else { return self }
    var table = self
    table.fields.insert(
      Field(name: "aviso", kind: .text, description: "Por qué no debe usarse esta propuesta"), at: 0
    )
    table.rows = rows.map { [.text(stamp)] + $0 }
    return table
  }
}

/// A column: its name, its meaning, and where its value comes from.
struct Column<Row> {
  let field: Field
  let cell: (Row) -> Cell

  private init(
    _ name: String, _ kind: Field.Kind, _ description: String, _ cell: @escaping (Row) -> Cell?
  ) {
    field = Field(name: name, kind: kind, description: description)
    self.cell = { cell($0) ?? .missing }
  }

  static func text(
    _ name: String, _ description: String, _ value: @escaping (Row) -> String?
  ) -> Column {
    Column(name, .text, description) { value($0).flatMap { $0.isEmpty ? nil : .text($0) } }
  }

  /// Words in the order given, joined by commas; names, which may have commas, by something else.
  static func list(
    _ name: String, _ description: String, by separator: String = ", ",
    _ value: @escaping (Row) -> [String]
  ) -> Column {
    .text(name, description) { value($0).joined(separator: separator) }
  }

  static func integer(
    _ name: String, _ description: String, _ value: @escaping (Row) -> Int?
  ) -> Column {
    Column(name, .integer, description) { value($0).map(Cell.integer) }
  }

  /// Metres or member-metres, to the decimetre.
  static func metres(
    _ name: String, _ description: String, _ value: @escaping (Row) -> Double?
  ) -> Column {
    Column(name, .decimal, description) { value($0).map { .decimal($0, places: 1) } }
  }

  /// A number of a catalogue, whatever it stands for, to seven decimals.
  static func number(
    _ name: String, _ description: String, _ value: @escaping (Row) -> Double?
  ) -> Column { .degrees(name, description, value) }

  /// WGS84 degrees, seven decimals.
  static func degrees(
    _ name: String, _ description: String, _ value: @escaping (Row) -> Double?
  ) -> Column {
    Column(name, .decimal, description) { value($0).map { .decimal($0, places: 7) } }
  }

  static func flag(
    _ name: String, _ description: String, _ value: @escaping (Row) -> Bool?
  ) -> Column {
    Column(name, .flag, description) { value($0).map(Cell.flag) }
  }

  /// The same column of rows that have such a row in them; missing where they have none.
  func of<Outer>(_ inner: @escaping (Outer) -> Row?) -> Column<Outer> {
    Column<Outer>(field.name, field.kind, field.description) { outer in
      inner(outer).map(cell)
    }
  }
}

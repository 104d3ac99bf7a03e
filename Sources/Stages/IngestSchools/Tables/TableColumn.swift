internal import Contracts
internal import DelimitedText

/// A column of one of the tables that accompany the catalogue.
protocol TableColumn: RawRepresentable<Int>, CaseIterable {
  var names: ColumnNames { get }
}

/// Where the columns of one table stand.
struct ColumnPositions<Column: TableColumn> {
  private var positions: [Int?]

  subscript(column: Column) -> Int? { positions[column.rawValue] }

  /// - Parameter wanted: the columns that such a table can have; all without it.
  /// - Throws: `InputError` for a column that stands twice and for the absence of a required one.
  init(
    of table: DelimitedTable, only wanted: [Column] = Array(Column.allCases), required: [Column]
  ) throws(InputError) {
    positions = Array(repeating: nil, count: Column.allCases.count)
    for column in wanted { positions[column.rawValue] = try table.column(column.names) }
    for column in required { _ = try table.requiredColumn(column.names) }
  }

  /// Takes a column for one that the table does not have.
  mutating func forget(_ column: Column) { positions[column.rawValue] = nil }
}

/// The cells of one record by column.
struct TableRow<Column: TableColumn> {
  let record: DelimitedRecord
  let columns: ColumnPositions<Column>

  /// Empty where the column is absent.
  func text(_ column: Column) -> String { columns[column].map(record.text) ?? "" }

  func isBlank(_ column: Column) -> Bool { columns[column].map(record.isBlank) ?? true }
}

extension DelimitedTable {
  /// True for a record with something beyond the last column: its cells are displaced.
  func isWider(_ record: DelimitedRecord) -> Bool { record.isWider(than: header.count) }
}

extension DelimitedRecord {
  /// True where something stands beyond so many columns.
  func isWider(than width: Int) -> Bool {
    (width..<max(width, count)).contains { !isBlank($0) }
  }
}

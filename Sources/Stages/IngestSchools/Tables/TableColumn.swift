internal import Contracts
internal import DelimitedText

/// A column of one of the tables that accompany the catalogue.
protocol TableColumn: RawRepresentable<Int>, CaseIterable {
  var names: ColumnNames { get }
}

/// Where the columns of one table stand.
struct ColumnPositions<Column: TableColumn> {
  private let positions: [Int?]

  subscript(column: Column) -> Int? { positions[column.rawValue] }

  /// - Throws: `InputError` for a column that stands twice and for the absence of a required one.
  init(of table: DelimitedTable, required: [Column]) throws(InputError) {
    var positions: [Int?] = []
    for column in Column.allCases { positions.append(try table.column(column.names)) }
    self.positions = positions
    for column in required { _ = try table.requiredColumn(column.names) }
  }
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
  func isWider(_ record: DelimitedRecord) -> Bool {
    (header.count..<max(header.count, record.count)).contains { !record.isBlank($0) }
  }
}

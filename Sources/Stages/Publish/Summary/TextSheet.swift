/// Plain text in aligned columns.
struct TextSheet {
  enum Alignment {
    case left, right
  }

  private var lines: [String] = []

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func title(_ text: String) {
    lines += [text.uppercased(), String(repeating: "=", count: text.count)]
  }

  mutating func heading(_ text: String) {
    lines += ["", text, String(repeating: "-", count: text.count)]
  }

  mutating func line(_ text: String = "") { lines.append(text) }

  /// Rows of equal length; each column as wide as its widest cell, two blanks between them.
  mutating func columns(_ rows: [[String]], _ alignments: [Alignment]) {
    let widths = alignments.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = alignments.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - row[column].count)
        return alignments[column] == .left ? row[column] + blanks : blanks + row[column]
      }
      var text = "  " + cells.joined(separator: "  ")
      while text.last == " " { text.removeLast() }
      lines.append(text)
    }
  }
}

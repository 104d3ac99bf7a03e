import Foundation

func seconds(_ value: Double) -> String { String(format: "%.2f", value) }

func whole(_ value: Double) -> String { String(format: "%.0f", value) }

func column(_ text: String, _ width: Int, left: Bool = false) -> String {
  let blanks = String(repeating: " ", count: max(0, width - text.count))
  return left ? text + blanks : blanks + text
}

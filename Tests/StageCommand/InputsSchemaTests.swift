import Contracts
import Foundation
import StageCommand
import Testing

/// The schema of `inputs.json` tells every entry that is read.
@Suite struct InputsSchemaTests {
  private let told: Set<String>

  init() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(JSONSchema.inputs.text.utf8))
    let properties = (schema as? [String: Any])?["properties"] as? [String: Any]
    told = Set((properties ?? [:]).keys)
  }

  private func refusal(_ key: String) throws -> InputError? {
    let file = FileManager.default.temporaryDirectory.appending(path: "inputs-\(UUID()).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("{\"\(key)\": [\"a\"]}".utf8).write(to: file)
    do {
      _ = try Inputs(file: file.path, data: "/")
      return nil
    } catch {
      return error as? InputError
    }
  }

  @Test func everyEntryToldIsKnown() throws {
    #expect(told.contains("schools"))
    for key in told { #expect(try refusal(key)?.problem != "entrada desconocida", "\(key)") }
  }

  @Test func everyEntryReadIsTold() throws {
    let remedy = try #require(try refusal("escuelas")?.remedy)
    let read = remedy.drop { $0 != ":" }.dropFirst(2).components(separatedBy: ", ")
    #expect(read.count >= 7)
    #expect(Set(read).subtracting(told) == [])
  }
}

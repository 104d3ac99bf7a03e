import Contracts
import Foundation
import Testing

/// What the schemas say is what the documents are, field by field, in both directions.
@Suite struct SchemaTests {
  private static let keysOfDocuments = FullDocuments.all.map { type(of: $0).fileName }

  private func document(_ name: String) throws -> any Document {
    try #require(FullDocuments.all.first { type(of: $0).fileName == name })
  }

  @Test(arguments: keysOfDocuments)
  func theSampleHasEveryField(name: String) throws {
    let document = try document(name)
    for section in Mirror(reflecting: document).children {
      let records = Mirror(reflecting: section.value)
      guard records.displayStyle == .collection else { continue }
      let first = try #require(records.children.first, "\(name): \(section.label ?? "")")
      #expect(absentFields(first.value, at: section.label ?? "") == [], "complete the sample")
    }
  }

  /// Swift properties that hold nothing, so that the comparison of keys could not see them.
  private func absentFields(_ value: Any, at path: String) -> [String] {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      return mirror.children.first.map { absentFields($0.value, at: path) } ?? [path]
    case .struct:
      return mirror.children.flatMap { absentFields($0.value, at: path + "." + ($0.label ?? "")) }
    case .collection:
      return mirror.children.first.map { absentFields($0.value, at: path + "[]") } ?? []
    default: return []
    }
  }

  @Test(arguments: keysOfDocuments)
  func everyFieldIsToldAndEveryToldFieldIs(name: String) throws {
    let document = try document(name)
    let schema = try SchemaNode(type(of: document).jsonSchema)
    let json = try JSONSerialization.jsonObject(with: Data(try document.encoded()))
    compare([json], with: schema, at: name)
  }

  /// The keys of alike values are those of the schema; those of each are at least the required.
  private func compare(_ values: [Any], with schema: SchemaNode, at path: String) {
    let objects = values.compactMap { $0 as? [String: Any] }
    if !schema.properties.isEmpty {
      let keys = objects.map { Set($0.keys) }
      let told = Set(schema.properties.keys)
      let all = keys.reduce(into: Set<String>()) { $0.formUnion($1) }
      let always = keys.dropFirst().reduce(keys.first ?? []) { $0.intersection($1) }
      #expect(all.subtracting(told) == [], "\(path): fields that the schema does not tell")
      #expect(told.subtracting(all) == [], "\(path): fields that the schema alone tells")
      #expect(schema.required.isSubset(of: always), "\(path): required, but not always there")
      if keys.count > 1 {
        #expect(always.isSubset(of: schema.required), "\(path): always there, but not required")
      }
      for (key, property) in schema.properties {
        compare(objects.compactMap { $0[key] }, with: property, at: path + "." + key)
      }
    }
    if let items = schema.items {
      compare(values.compactMap { $0 as? [Any] }.flatMap { $0 }, with: items, at: path + "[]")
    }
  }

  @Test(arguments: keysOfDocuments)
  func theSchemaNamesTheVersionTheWriterAndTheFile(name: String) throws {
    let document = try document(name)
    let schema = try SchemaNode(type(of: document).jsonSchema)
    #expect(schema.properties["schema"]?.constant == type(of: document).schema)
    #expect(schema.title?.hasPrefix(name + ": ") == true)
    #expect(schema.description?.contains("Written by " + type(of: document).producer) == true)
    #expect(schema.description?.contains("ead by ") == true)
    #expect(!schema.parts().contains { $0.node.isClosed }, "readers ignore unknown fields")
  }

  @Test(arguments: JSONSchema.allCases)
  func everyFieldIsDescribed(schema: JSONSchema) throws {
    // What stands in an array is told with the array.
    for (path, part) in try SchemaNode(schema).parts() where !path.hasSuffix("[]") {
      #expect(part.description?.isEmpty == false, "\(schema)\(path)")
    }
  }

  @Test func aDefinitionOfTheSameNameIsTheSame() throws {
    let shared = ["cct", "councilId", "encuentroId", "locality", "level", "shift", "meetingShift"]
    for name in shared {
      let texts = try JSONSchema.allCases.compactMap { schema in
        try SchemaNode(schema).definitions[name].map { node in
          [node.description ?? "", node.pattern ?? "", node.words?.joined(separator: " ") ?? ""]
        }
      }
      #expect(Set(texts).count == 1, "\(name)")
    }
  }
}

/// Closed lists are those of Swift, in its order.
@Suite struct SchemaWordTests {
  private func expect<Word: CaseIterable & RawRepresentable<String>>(
    _ type: Word.Type, _ schema: JSONSchema, _ path: String...,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let node = try path.reduce(SchemaNode?.some(SchemaNode(schema))) { node, key in
      key == "[]" ? node?.items : node?.properties[key]
    }
    #expect(node?.words == Word.allCases.map(\.rawValue), sourceLocation: location)
  }

  @Test func ofSchools() throws {
    try expect(Shift.self, .schools, "councils", "[]", "shift")
    try expect(Level.self, .schools, "councils", "[]", "levels", "[]")
    try expect(Service.self, .schools, "councils", "[]", "service")
    try expect(Control.self, .schools, "councils", "[]", "control")
    try expect(IneligibleReason.self, .schools, "councils", "[]", "ineligibleReason")
    try expect(MembersSource.self, .schools, "councils", "[]", "membersSource")
    try expect(RoomsSource.self, .schools, "councils", "[]", "roomsSource")
    try expect(SedeAptitude.self, .schools, "councils", "[]", "sedeAptitude")
    try expect(MultigradeSource.self, .schools, "councils", "[]", "multigradeSource")
    try expect(CoordinateState.self, .schools, "councils", "[]", "coordinate")
  }

  @Test func ofPlacesAndLocated() throws {
    try expect(Ambito.self, .places, "localities", "[]", "ambito")
    try expect(Colonia.Kind.self, .places, "colonias", "[]", "kind")
    try expect(Position.Quality.self, .located, "councils", "[]", "position", "quality")
    try expect(LocalitySource.self, .located, "councils", "[]", "localitySource")
    try expect(UrbanSource.self, .located, "councils", "[]", "urbanSource")
    try expect(MeetingShift.self, .located, "councils", "[]", "meetingShift")
  }

  @Test func ofTheEncuentros() throws {
    try expect(LeftReason.self, .clusters, "left", "[]", "reason")
    try expect(EncuentroStatus.self, .clusters, "clusters", "[]", "status", "[]")
    try expect(EncuentroStatus.self, .encuentros, "encuentros", "[]", "status", "[]")
    try expect(EncuentroOrigin.self, .encuentros, "encuentros", "[]", "origin")
    try expect(MatchRule.self, .encuentros, "matches", "[]", "rule")
    try expect(ReferenceKind.self, .encuentros, "matches", "[]", "referenceKind")
    try expect(UnassignedReason.self, .encuentros, "unassigned", "[]", "reason")
    try expect(SedeStatus.self, .sedes, "sedes", "[]", "status")
    try expect(SedeCandidate.Verdict.self, .sedes, "sedes", "[]", "ranking", "[]", "verdict")
    try expect(
      CoordinatorRole.self, .groups, "groups", "[]", "coordinators", "[]", "role")
  }

  @Test func ofTheParameters() throws {
    try expect(Level.self, .parameters, "rules", "path", "[]")
    try expect(SchoolsParameters.Rooms.self, .parameters, "schools", "rooms")
    try expect(SchoolsParameters.CountDirector.self, .parameters, "schools", "countDirector")
  }
}

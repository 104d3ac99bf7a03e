import Contracts
import Foundation
import Testing

/// The schema of `parameters.json` tells every parameter, its default and its range.
@Suite struct ParameterSchemaTests {
  static let sections = ParameterFile.sectionTypes

  /// Parameters whose limit is another parameter.
  private static let dependent = ["rules.groupSize", "rules.maxMembers", "rules.minMembers"]

  @Test func theSectionsAreThoseOfTheChain() throws {
    let schema = try SchemaNode(.parameters)
    #expect(Set(schema.properties.keys) == Set(Self.sections.map { $0.name }))
    #expect(schema.isClosed)
    #expect(schema.properties.values.allSatisfy { $0.isClosed })
  }

  @Test func theDefaultsAreThoseInForce() throws {
    let schema = try SchemaNode(.parameters)
    for section in Self.sections {
      let printed = try JSONSerialization.jsonObject(
        with: Data(try printedParameters([section.init()]).utf8))
      let values = try #require((printed as? [String: [String: Any]])?[section.name])
      let told = try #require(schema.property(section.name)).properties
      #expect(Set(values.keys) == Set(told.keys), "\(section.name)")
      for (key, value) in values {
        let json = try JSONSerialization.data(
          withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys])
        #expect(
          told[key]?.defaultValue == String(decoding: json, as: UTF8.self),
          "\(section.name).\(key)")
      }
    }
  }

  @Test func theRangesAreThoseThatAreKept() throws {
    var tested = 0
    for section in Self.sections {
      for (key, node) in try #require(SchemaNode(.parameters).property(section.name)).properties {
        let path = section.name + "." + key
        for (limit, beyond) in [(node.minimum, -1.0), (node.maximum, 1.0)] {
          guard let limit, !Self.dependent.contains(path) else { continue }
          #expect(isAccepted(section, key, limit), "\(path) \(limit)")
          #expect(!isAccepted(section, key, limit + beyond), "\(path) \(limit + beyond)")
          tested += 1
        }
      }
    }
    #expect(tested > 40)
  }

  private func isAccepted(_ section: any ParameterSection.Type, _ key: String, _ value: Double)
    -> Bool
  {
    let number = value == value.rounded() ? String(Int(value)) : String(value)
    let json = #"{"\#(section.name)": {"\#(key)": \#(number)}}"#
    return (try? ParameterFile(json: Array(json.utf8)).section(section)) != nil
  }
}

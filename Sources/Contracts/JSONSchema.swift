internal import CSchemas

/// The JSON Schemas (draft 2020-12) of what the chain reads and writes: each field in words, with
/// its unit, who writes it and who reads it.
///
/// The files stand in `Schemas` and inside every command. Those of documents are open, because
/// readers ignore fields they do not know; those of what a user writes are closed, because there an
/// unknown key is an error.
public enum JSONSchema: String, CaseIterable, Sendable {
  case schools, places, acuerdos, located, clusters, encuentros, sedes, groups, check
  /// Of the folder of products.
  case datapackage
  /// Of the `<document>.report.json` beside every document.
  case report
  case inputs, parameters

  /// The file, whole.
  public var text: String { String(cString: bytes) }

  private var bytes: UnsafePointer<UInt8> {
    switch self {
    case .schools: schema_schools()
    case .places: schema_places()
    case .acuerdos: schema_acuerdos()
    case .located: schema_located()
    case .clusters: schema_clusters()
    case .encuentros: schema_encuentros()
    case .sedes: schema_sedes()
    case .groups: schema_groups()
    case .check: schema_check()
    case .datapackage: schema_datapackage()
    case .report: schema_report()
    case .inputs: schema_inputs()
    case .parameters: schema_parameters()
    }
  }
}

extension Document {
  /// The schema of the document, which bears its name.
  public static var jsonSchema: JSONSchema {
    guard let schema = JSONSchema(rawValue: String(schema.prefix { $0 != "/" })) else {
      preconditionFailure("\(schema) has no JSON Schema")
    }
    return schema
  }
}

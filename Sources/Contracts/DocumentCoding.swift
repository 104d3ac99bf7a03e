internal import Foundation

extension Document {
  /// The document as UTF-8: `schema` first, then the other keys sorted, keys sorted inside records,
  /// one record a line, a final newline. The same document gives the same bytes on every machine.
  ///
  /// - Throws: `EncodingError` when a number is not finite.
  public func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var out = Data("{\n".utf8)
    out.append(Data("\"schema\":\"\(Self.schema)\"".utf8))
    for section in sections.sorted(by: { $0.key < $1.key }) {
      out.append(Data(",\n\"\(section.key)\":".utf8))
      switch section.body {
      case .value(let value):
        out.append(try encoder.encode(value))
      case .records(let records):
        out.append(Data("[".utf8))
        for (index, record) in records.enumerated() {
          out.append(Data(index == 0 ? "\n".utf8 : ",\n".utf8))
          out.append(try encoder.encode(record))
        }
        out.append(Data(records.isEmpty ? "]".utf8 : "\n]".utf8))
      }
    }
    out.append(Data("\n}\n".utf8))
    return [UInt8](out)
  }

  /// Reads a document, refusing another schema or version. Unknown fields are ignored.
  ///
  /// - Throws: `DocumentError`.
  public init(encoded bytes: [UInt8]) throws(DocumentError) {
    if let problem = documentTextProblem(bytes) {
      throw .malformed(path: "", problem: problem)
    }
    do {
      self = try JSONDecoder().decode(Versioned<Self>.self, from: Data(bytes)).document
      if let path = firstOutOfRange() {
        throw DocumentError.malformed(path: path, problem: "un número está fuera de rango")
      }
    } catch let error as DocumentError {
      throw error
    } catch let error as DecodingError {
      throw DocumentError(error)
    } catch {
      throw .malformed(path: "", problem: "no se puede leer")
    }
  }
}

/// Checks the schema before anything else of the document is decoded.
private struct Versioned<D: Document>: Decodable {
  let document: D

  private enum CodingKeys: CodingKey { case schema }

  init(from decoder: any Decoder) throws {
    let found = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .schema)
    guard found == D.schema else {
      throw DocumentError.schema(found: found, expected: D.schema, producer: D.producer)
    }
    document = try D(from: decoder)
  }
}

extension DocumentError {
  fileprivate init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self = .malformed(
        path: DocumentError.path(context.codingPath + [key]), problem: "falta el campo")
    case .typeMismatch(_, let context):
      self = .malformed(
        path: DocumentError.path(context.codingPath), problem: "el valor no es del tipo esperado")
    case .valueNotFound(_, let context):
      self = .malformed(path: DocumentError.path(context.codingPath), problem: "falta el valor")
    case .dataCorrupted(let context):
      let path = DocumentError.path(context.codingPath)
      self = .malformed(
        path: path,
        problem: path.isEmpty ? "no es JSON válido o está incompleto" : "el valor no es admisible")
    @unknown default:
      self = .malformed(path: "", problem: "no se puede leer")
    }
  }

  /// `councils[12].members`, the way a person would write it.
  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += (path.isEmpty ? "" : ".") + key.stringValue
      }
    }
  }
}

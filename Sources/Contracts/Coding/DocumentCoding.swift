extension Document {
  /// The document as UTF-8: `schema` first, then the other keys sorted, keys sorted inside records,
  /// one record a line, a final newline. The same document gives the same bytes on every machine.
  ///
  /// - Throws: `EncodingError` when a number is not finite.
  public func encoded() throws -> [UInt8] {
    let writer = JSONWriter()
    writer.append("{\n\"schema\":")
    try writer.write(Self.schema)
    for section in sections.sorted(by: { $0.key < $1.key }) {
      writer.append(",\n")
      try writer.write(section.key)
      writer.append(":")
      try section.write(to: writer)
    }
    writer.append("\n}\n")
    return writer.text
  }

  /// Reads a document, refusing another schema or version before anything else of it is read.
  /// Unknown fields are ignored.
  ///
  /// - Throws: `DocumentError`.
  public init(encoded bytes: [UInt8]) throws(DocumentError) {
    if let problem = documentTextProblem(bytes) {
      throw .malformed(path: "", problem: problem)
    }
    do {
      let root = TapeDecoder(tape: try JSONTape(bytes), value: 0)
      let found = try root.container(keyedBy: SchemaKey.self).decode(String.self, forKey: .schema)
      guard found == Self.schema else {
        throw DocumentError.schema(
          found: found, expected: Self.schema, producer: Self.producer)
      }
      self = try Self(from: root)
      if let path = firstOutOfRange() {
        throw DocumentError.malformed(path: path, problem: "un número está fuera de rango")
      }
    } catch let error as DocumentError {
      throw error
    } catch let error as DecodingError {
      throw DocumentError(error)
    } catch is JSONTapeError {
      throw .malformed(path: "", problem: "no es JSON válido o está incompleto")
    } catch {
      throw .malformed(path: "", problem: "no se puede leer")
    }
  }
}

private enum SchemaKey: CodingKey { case schema }

extension DocumentSection {
  /// An array one record a line, anything else on the line of its key.
  fileprivate func write(to writer: JSONWriter) throws {
    switch body {
    case .value(let value): try writer.write(value)
    case .records(let records):
      writer.append("[")
      for (index, record) in records.enumerated() {
        writer.append(index == 0 ? "\n" : ",\n")
        try writer.write(record)
      }
      writer.append(records.isEmpty ? "]" : "\n]")
    }
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

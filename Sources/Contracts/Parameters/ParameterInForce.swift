/// One decision of a run as it was taken: a parameter, its value and its default.
public struct ParameterInForce: Equatable, Sendable {
  /// Section and key as in `rules.groupSize`; with a place from 0 where lists hold objects, as in
  /// `groups.sessions[0].date`.
  public let path: String
  /// No object and no list of objects: their parts are parameters of their own.
  public let value: JSONValue
  public let standard: JSONValue

  public var isChanged: Bool { value != standard }
}

extension ParameterFile {
  /// Every parameter there is, by section in the order of the chain, then by key.
  ///
  /// - Throws: `ParameterError` as `section` does.
  public func inForce() throws(ParameterError) -> [ParameterInForce] {
    var all: [ParameterInForce] = []
    for type in Self.sectionTypes { all += try inForce(type) }
    return all
  }

  private func inForce<S: ParameterSection>(
    _ type: S.Type
  ) throws(ParameterError) -> [ParameterInForce] {
    JSONValue(encoding: try section(type)).parts(S.name, besides: JSONValue(encoding: S()))
  }
}

extension JSONValue {
  fileprivate func parts(_ path: String, besides standard: JSONValue) -> [ParameterInForce] {
    switch self {
    case .object(let object):
      object.sorted { $0.key < $1.key }.flatMap { key, value in
        value.parts("\(path).\(key)", besides: standard.element(key))
      }
    case .array(let array) where array.contains(where: \.isObject):
      array.enumerated().flatMap { index, value in
        value.parts("\(path)[\(index)]", besides: standard.element(index))
      }
    default: [ParameterInForce(path: path, value: self, standard: standard)]
    }
  }

  private var isObject: Bool { if case .object = self { true } else { false } }
}

/// One foreign file of a run, as `inputs.json` names it, with what the user says of it.
public struct InputFile: Hashable, Sendable {
  /// Where it is.
  public var path: String
  /// As messages name it: relative to the data folder.
  public var name: String
  /// The field that names a place, where the guess would be wrong.
  public var nameField: String?
  /// The field that identifies a place.
  public var keyField: String?
  /// Text encoding of this file, before the parameter's.
  public var encoding: String?
  /// CRS of this layer, before its own `.prj`.
  public var crs: String?

  public init(
    path: String, name: String, nameField: String? = nil, keyField: String? = nil,
    encoding: String? = nil, crs: String? = nil
  ) {
    self.path = path
    self.name = name
    self.nameField = nameField
    self.keyField = keyField
    self.encoding = encoding
    self.crs = crs
  }
}

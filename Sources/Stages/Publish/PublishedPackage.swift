internal import Foundation

/// By what a folder of products is told from any other data package.
public enum PublishedPackage {
  /// Where every data package is described.
  public static let path = "datapackage.json"

  /// Products of ours that stand in no other data package, relative to the folder.
  public static let companions = [Summary.path, GeoPackageFile.path]

  static let name = "encuentro-entre-escuelas"

  /// Whether these bytes describe a package of this name.
  public static func isOurs(_ bytes: [UInt8]) -> Bool {
    struct Described: Decodable { let name: String }
    return (try? JSONDecoder().decode(Described.self, from: Data(bytes)))?.name == name
  }
}

import Contracts
import Foundation

/// One line of the chain: the document, its command, the documents it reads.
struct ChainStage: Equatable {
  let document: String
  let command: String
  let reads: [String]

  /// The name of the file, or of the folder of products.
  var product: String { document == "publicacion" ? document : document + ".json" }

  /// The chain as `chain.mk` itself tells it, in order.
  static func read(_ file: String, in folder: WorkFolder) throws -> [ChainStage] {
    let made = try ChildProcess(
      "make", ["--silent", "--file", file, "stages"], output: folder.path("stages"),
      errors: folder.path("errors"))
    let stages = parse(folder.text("stages"))
    guard made.status == 0, !stages.isEmpty else {
      throw InputError(
        .missing, file: file, key: "chain", problem: "la cadena no se puede leer",
        remedy: "ejecútelo en la carpeta del programa, o dé su ruta con --chain")
    }
    return stages
  }

  static func parse(_ text: String) -> [ChainStage] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard words.count >= 2 else { return nil }
      return ChainStage(document: words[0], command: words[1], reads: Array(words.dropFirst(2)))
    }
  }
}

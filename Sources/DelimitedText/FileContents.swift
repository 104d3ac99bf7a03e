public import Contracts
internal import Foundation

extension InputFile {
  /// Larger files are refused: a national catalogue takes about a tenth of this.
  private static let byteLimit = 1 << 30

  /// The file's bytes, read whole.
  ///
  /// - Throws: `InputError`: `file.missing`, `file.unreadable` (a folder, no permission …) or
  ///   `file.size`.
  public func contents() throws(InputError) -> [UInt8] {
    let data: Data
    do {
      // Links are followed; a pipe or a device could keep the run waiting for ever.
      let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else { throw unreadable }
      if let size = attributes[.size] as? Int, size > InputFile.byteLimit {
        throw tooLarge(size)
      }
      data = try Data(contentsOf: file)
    } catch let error as InputError {
      throw error
    } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
      throw InputError(
        .missing, file: name, key: "file.missing", problem: "el archivo no existe",
        remedy: "revise su nombre en inputs.json y la carpeta de datos")
    } catch {
      throw unreadable
    }
    return [UInt8](data)
  }

  private var unreadable: InputError {
    InputError(
      .io, file: name, key: "file.unreadable", problem: "el archivo no se puede leer",
      remedy: "revise que sea un archivo y que tenga permiso de lectura")
  }

  private func tooLarge(_ size: Int) -> InputError {
    InputError(
      .data, file: name, key: "file.size",
      problem: "el archivo mide \(size) bytes y el máximo es \(InputFile.byteLimit)",
      remedy: "divídalo en varios archivos")
  }
}

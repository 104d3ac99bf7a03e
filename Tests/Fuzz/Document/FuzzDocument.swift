import CheckStage
import Contracts
import Foundation

/// Feeds the readers of documents. The first byte chooses which.
///
/// A document that can be read is written and read again, and stands in a run that is checked: that
/// reads everything of every document, and must find fault instead of failing.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDocument(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start, count > 0 else { return 0 }
  let input = UnsafeBufferPointer(start: start, count: count)
  let bytes = Array(input.dropFirst())
  switch input[0] % 9 {
  case 0: put(bytes, \CheckedDocuments.schools)
  case 1: put(bytes, \CheckedDocuments.places)
  case 2: put(bytes, \CheckedDocuments.acuerdos)
  case 3: put(bytes, \CheckedDocuments.located)
  case 4: put(bytes, \CheckedDocuments.clusters)
  case 5: put(bytes, \CheckedDocuments.encuentros)
  case 6: put(bytes, \CheckedDocuments.sedes)
  case 7: put(bytes, \CheckedDocuments.groups)
  default: if let check = try? Contracts.Check(encoded: bytes) { expectSameAgain(check) }
  }
  return 0
}

/// The goldens, each in its place.
private let run: CheckedDocuments = {
  func golden<D: Document>(_ type: D.Type = D.self) -> D {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Fixtures/goldens/" + D.fileName).standardizedFileURL
    guard let bytes = try? Data(contentsOf: file), let document = try? D(encoded: [UInt8](bytes))
    else { preconditionFailure("no golden \(file.path)") }
    return document
  }
  return CheckedDocuments(
    schools: golden(), places: golden(), acuerdos: golden(), located: golden(),
    clusters: golden(), encuentros: golden(), sedes: golden(), groups: golden())
}()

private func put<D: Document>(_ bytes: [UInt8], _ place: WritableKeyPath<CheckedDocuments, D>) {
  guard let document = try? D(encoded: bytes) else { return }
  expectSameAgain(document)
  var documents = run
  documents[keyPath: place] = document
  var report = Report()
  do {
    _ = try check(
      documents, Rules(), ClusterParameters(), LocateParameters(), SedesParameters(),
      report: &report)
  } catch {
    precondition(error is InputError || error is DocumentError, "\(error)")
  }
}

private func expectSameAgain<D: Document>(_ document: D) {
  guard let bytes = try? document.encoded(), let again = try? D(encoded: bytes) else {
    preconditionFailure("what was read cannot be written and read again")
  }
  precondition((try? again.encoded()) == bytes)
}

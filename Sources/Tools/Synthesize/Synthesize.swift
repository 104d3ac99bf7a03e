internal import ArgumentParser
internal import Contracts
internal import StageCommand

/// Writes a state that does not exist, in the formats of SEP and INEGI.
///
/// The same options give the same bytes on every machine: the random numbers are its own, nothing
/// of the moment is written, and what is computed is rounded well above what machines differ by.
@main
struct SynthesizeCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "encuentro-synthesize",
    abstract: "Writes a plausible state in the official formats.",
    discussion: """
      Names of states, places, colonias and people are invented; the numbers of entities are those \
      of real ones, since keys admit no others. Several states go to a folder each.

      Exits with 0 when done, 64 when the call is wrong, 73 when the output exists and is not to \
      be replaced, 74 when it cannot be written.
      """,
    version: programVersion)

  @Option(name: .shortAndLong, help: "The folder to write.")
  var output: String

  @Option(help: "Public councils, in all states together.")
  var councils = 600

  @Option(help: "How many states, at most \(Entity.all.count).")
  var states = 1

  @Option(help: "Another seed, another state.")
  var seed: UInt64 = 1

  @Option(help: "The part of the rows whose coordinates are spoiled, 0 to 0.5.")
  var defects = 0.02

  @Flag(help: "Add a municipio that shows every rule, status and defect once.")
  var showcase = false

  @Flag(help: "Write staff lists too, of people who do not exist.")
  var staff = false

  @Flag(help: "Replace a folder written before.")
  var overwrite = false

  func validate() throws {
    guard (1...Entity.all.count).contains(states) else {
      throw ValidationError("--states is \(states); it must be between 1 and \(Entity.all.count).")
    }
    let least = showcase ? Showcase.councils + 100 : 20
    guard (states * least...states * 25_000).contains(councils) else {
      throw ValidationError(
        "--councils is \(councils); a state has between \(least) and 25,000, "
          + "\(states) together \(states * least) to \(states * 25_000).")
    }
    guard (0...0.5).contains(defects) else {
      throw ValidationError("--defects is \(defects); it must be between 0 and 0.5.")
    }
    guard !output.isEmpty, output != "-" else {
      throw ValidationError("--output must name a folder: this command writes several files.")
    }
  }

  func perform() throws {
    let folder = OutputFolder(output, mark: SynthesizeCommand.mark, overwrite: overwrite)
    try folder.validate()
    var files = [StateFile(path: SynthesizeCommand.originPath, bytes: Array(origin.utf8))]
    for (index, entity) in Entity.all.prefix(states).enumerated() {
      let share = councils / states + (index < councils % states ? 1 : 0)
      let request = StateRequest(
        councils: share, seed: seed, defects: defects, showcase: showcase && index == 0,
        staff: staff)
      let state = SyntheticState(entity, request)
      let place = states == 1 ? "" : entity.digits + "/"
      files += try state.files(request).map { StateFile(path: place + $0.path, bytes: $0.bytes) }
    }
    try folder.write(files.map { ($0.path, $0.bytes) })
  }

  /// The file that says where the others come from.
  private static let originPath = "ORIGEN.txt"
  private static let mark = FolderMark(originPath) { bytes in
    String(decoding: bytes, as: UTF8.self).contains("\nencuentro-synthesize --seed ")
  }

  private var origin: String {
    let more = (showcase ? " --showcase" : "") + (staff ? " --staff" : "")
    return """
      Datos inventados: ni los lugares, ni las escuelas, ni las personas existen. El número de la
      entidad es de una real porque las claves no admiten otro. Los formatos son los de SEP e INEGI.

      encuentro-synthesize --seed \(seed) --councils \(councils) --states \(states) \
      --defects \(defects)\(more)

      """
  }
}

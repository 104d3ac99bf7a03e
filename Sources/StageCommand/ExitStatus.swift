public import ArgumentParser
public import Contracts

/// With what a command ends; the one table that README and the tests repeat.
public enum ExitStatus: Int32, CaseIterable, Sendable {
  case ok = 0
  /// `encuentro-check` found a broken rule; `encuentro-bench cpmp` left an instance without a
  /// solution.
  case violation = 1
  /// The call, `inputs.json` or a parameter is wrong.
  case usage = 64
  /// A file's content is wrong, or a document is of another version.
  case data = 65
  /// A file is not there.
  case missing = 66
  /// Our own bug.
  case software = 70
  /// The output exists and `--overwrite` was not given.
  case exists = 73
  /// The system refused to read or write; also when who read standard output went away.
  case io = 74

  /// As ArgumentParser takes it.
  public var code: ExitCode { ExitCode(rawValue) }

  public init(_ kind: InputError.Kind) {
    self =
      switch kind {
      case .usage: .usage
      case .data: .data
      case .missing: .missing
      case .io: .io
      }
  }
}

/// An error with the exit status it ends in and the one line that tells it.
struct CommandFailure: Error {
  let status: ExitStatus
  let message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }

  /// Any error of a stage as the user should see it.
  init(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as InputError: self.init(ExitStatus(error.kind), error.description)
    case let error as ParameterError:
      self.init(.usage, InputError(error, file: "parameters.json").description)
    case let error as DocumentError:
      self.init(.data, InputError(error, file: nil).description)
    default:
      self.init(.software, "error interno: \(error); informe de él a quien mantiene el programa")
    }
  }
}

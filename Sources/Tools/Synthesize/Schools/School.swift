internal import Contracts

/// One row of the catalogue: a school in one shift.
struct School {
  enum Shift: Int {
    case matutino = 1
    case vespertino, nocturno, discontinuo, continuo

    var word: String { "\(self)".uppercased() }
  }

  /// How the key is written.
  enum KeySpelling {
    case right
    /// With a verification letter that its other characters do not call for.
    case wrongLetter
    case smallLetters
  }

  var kind: SchoolKind
  /// Classifier and identifier of the key, and who pays.
  var prefix: String
  var funding: String
  /// Its number among those of the prefix.
  var number = 0
  var shift: Shift
  var name: String
  /// Its place in the state's list.
  var locality: Int
  var address: Address
  var point: PlanarPoint
  /// Nil where it did not report Formato 911.
  var figures: Figures?
  var defect: CoordinateDefect?
  var keySpelling = KeySpelling.right
  /// By which the showcase and the tables beside the catalogue find it again.
  var tag: String?
}

/// What the catalogue says of where a school is.
struct Address {
  var street = "NINGUNO"
  var number = 0
  /// Of three streets around it.
  var around: [String] = []
  var coloniaNumber = 1
  var colonia = "NINGUNO"
  var postalCode = 0
}

/// What a school reports to Formato 911.
struct Figures: Equatable {
  var boys: Int
  var girls: Int
  /// Without the director, as SIGED counts.
  var maleTeachers: Int
  var femaleTeachers: Int
  var roomsInUse: Int
  /// Of the building: the same in both its shifts.
  var roomsExisting: Int

  var students: Int { boys + girls }
  var teachers: Int { maleTeachers + femaleTeachers }
}

// swift-tools-version: 6.2
// The chain of encuentros: which modules exist and what each may import.
import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

/// A C library of the system, found by pkg-config and installed by `make deps`.
func system(_ name: String, pkgConfig: String, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

func library(
  _ name: String, path: String? = nil, _ dependencies: [Target.Dependency] = [],
  exclude: [String] = [], settings: [SwiftSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path ?? "Sources/\(name)", exclude: exclude,
    swiftSettings: strict + settings)
}

/// The tests of a module, in the folder of `Tests` that mirrors its own.
func tests(_ module: String, path: String? = nil, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: module + "Tests", dependencies: [.target(name: module)] + dependencies,
    path: "Tests/\(path ?? module)", swiftSettings: strict)
}

/// One stage of the chain: its command, its file in `Sources/Commands`, and what its library may import.
struct Stage {
  let command: String
  let source: String
  let imports: [Target.Dependency]
  var testImports: [Target.Dependency] = []

  var library: String { source + "Stage" }
}

/// The chain, in order. `pipelines/chain.mk` says which document each stage reads.
let stages = [
  Stage(
    command: "encuentro-ingest-schools", source: "IngestSchools",
    imports: ["Contracts", "DelimitedText", "Geo"]),
  Stage(
    command: "encuentro-ingest-places", source: "IngestPlaces",
    imports: ["Contracts", "DelimitedText", "Geo"], testImports: ["ShapefileFixtures"]),
  Stage(
    command: "encuentro-ingest-acuerdos", source: "IngestAcuerdos",
    imports: ["Contracts"]),
  Stage(command: "encuentro-locate", source: "Locate", imports: ["Contracts", "Geo"]),
  Stage(
    command: "encuentro-cluster", source: "Cluster",
    imports: ["Contracts", "Geo", "FacilityLocation"]),
  Stage(command: "encuentro-match", source: "Match", imports: ["Contracts", "Geo"]),
  Stage(command: "encuentro-sedes", source: "Sedes", imports: ["Contracts", "Geo"]),
  Stage(command: "encuentro-groups", source: "Groups", imports: ["Contracts"]),
  Stage(command: "encuentro-check", source: "Check", imports: ["Contracts", "Geo"]),
  Stage(
    command: "encuentro-publish", source: "Publish", imports: ["Contracts", "Geo", "GeoPackage"],
    testImports: [grdb]),
]

/// A command beside the chain, a folder of its own in `Sources/Tools`.
struct Tool {
  let command: String
  let source: String
  let imports: [Target.Dependency]
}

let tools = [
  Tool(
    command: "encuentro-synthesize", source: "Synthesize",
    imports: ["Contracts", "Geo", "StageCommand", argumentParser]),
  Tool(
    command: "encuentro-bench", source: "Bench",
    imports: ["Contracts", "DelimitedText", "FacilityLocation", "StageCommand", argumentParser]),
]

/// Every file of the flat `Sources/Commands` folder but one: SwiftPM wants the others excluded by name.
func commandFiles(except source: String) -> [String] {
  let folder = Context.packageDirectory + "/Sources/Commands"
  let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return files.filter { $0 != source + ".swift" }.sorted()
}

/// A reader fed with foreign bytes by libFuzzer (`make fuzz`), which brings the program's entry.
func fuzzer(_ reader: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: "Fuzz" + reader, dependencies: dependencies, path: "Tests/Fuzz/\(reader)",
    exclude: ["seeds"], swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
}

let package = Package(
  name: "encuentros",
  products: (stages.map(\.command) + tools.map(\.command)).map {
    .executable(name: $0, targets: [$0])
  }
    // The solver knows nothing of schools: it serves others as it is.
    + [.library(name: "FacilityLocation", targets: ["FacilityLocation"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    system("CProj", pkgConfig: "proj", apt: "libproj-dev"),
    system("CShapelib", pkgConfig: "shapelib", apt: "libshp-dev"),
    system("CGeos", pkgConfig: "geos", apt: "libgeos-dev"),
    system("CCrypto", pkgConfig: "libcrypto", apt: "libssl-dev"),
    .systemLibrary(name: "CExchange"),
    library("Contracts", ["CSchemas"], exclude: ["Schemas"]),
    .target(name: "CSchemas", path: "Sources/CSchemas"),
    library("Geo", ["CProj", "CShapelib", "CGeos", "Contracts"]),
    library("DelimitedText", ["Contracts"]),
    library(
      "GeoPackage", ["Contracts", grdb, .product(name: "GRDBSQLite", package: "GRDB.swift")]),
    // Optimised when debugging too: its tests solve thousands of problems.
    library("FacilityLocation", settings: [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    library("StageCommand", ["Contracts", "CCrypto", "CExchange", argumentParser]),
  ]
    + stages.map {
      library($0.library, path: "Sources/Stages/\($0.source)", $0.imports)
    }
    + stages.map {
      .executableTarget(
        name: $0.command,
        dependencies: ["Contracts", "StageCommand", .target(name: $0.library), argumentParser],
        path: "Sources/Commands", exclude: commandFiles(except: $0.source),
        swiftSettings: strict)
    }
    + tools.map {
      .executableTarget(
        name: $0.command, dependencies: $0.imports, path: "Sources/Tools/\($0.source)",
        swiftSettings: strict)
    }
    + [
      tests("Contracts", []),
      // Small shapefiles that tests write, for all who read layers.
      library("ShapefileFixtures", path: "Tests/ShapefileFixtures"),
      tests("Geo", ["Contracts", "ShapefileFixtures"]),
      tests("DelimitedText", ["Contracts"]),
      tests("GeoPackage", ["Contracts", grdb]),
      tests("FacilityLocation", []),
      tests("StageCommand", ["Contracts"]),
    ]
    + stages.map {
      tests($0.library, path: "Stages/\($0.source)", $0.imports + $0.testImports)
    }
    + tools.map {
      .testTarget(
        name: $0.source + "Tests", dependencies: [.target(name: $0.command)] + $0.imports,
        path: "Tests/Tools/\($0.source)", swiftSettings: strict)
    }
    + [
      // The stages after one another, without their commands.
      .testTarget(
        name: "ChainTests",
        dependencies: ["Contracts", "Geo", "ShapefileFixtures"]
          + ["Locate", "Cluster", "Match", "Sedes", "Groups", "Check"].map {
            .target(name: $0 + "Stage")
          },
        path: "Tests/Chain", swiftSettings: strict),
      // The built commands, as a user runs them.
      .testTarget(
        name: "PipelineTests",
        dependencies: ["Contracts", "Geo", "ShapefileFixtures", "StageCommand", grdb],
        path: "Tests/Pipeline",
        swiftSettings: strict),
    ],
  swiftLanguageModes: [.v6],
  // #embed, by which the schemas stand in the commands.
  cLanguageStandard: .c2x
)

// Only where they are asked for: they link with the fuzzer alone.
if Context.environment["ENCUENTROS_FUZZ"] != nil {
  package.targets += [
    fuzzer("Table", ["Contracts", "DelimitedText"]),
    fuzzer("Layer", ["Contracts", "Geo"]),
    fuzzer("Document", ["Contracts", "CheckStage"]),
    fuzzer("Written", ["Contracts"]),
  ]
}

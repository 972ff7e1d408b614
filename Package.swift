// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// What reads language is touched all over by every line: made small, it is 1.1 MB less of memory and
/// no slower.
let small = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

let package = Package(
  name: "tandem",
  products: [.executable(name: "tandem", targets: ["tandem"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // C: headers and a few functions that Swift cannot have.
    .systemLibrary(name: "CCurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "CTerminal"),
    .target(name: "CLocks"),
    .target(name: "CSodium", linkerSettings: [.linkedLibrary("sodium")]),

    // From pure to edge; each may import only what stands above it.
    .target(name: "Scheduling", swiftSettings: strict),
    .target(name: "Interchange", dependencies: ["Scheduling"], swiftSettings: strict),
    .target(name: "Phrasing", dependencies: ["Scheduling"], swiftSettings: small),
    .target(name: "PlanModel", dependencies: ["Scheduling"], swiftSettings: strict),
    .target(
      name: "Interviewing", dependencies: ["PlanModel", "Scheduling", "Phrasing"],
      swiftSettings: small),
    .target(
      name: "Exporting",
      dependencies: ["PlanModel", "Scheduling", "Phrasing"], swiftSettings: strict),
    .target(
      name: "Importing",
      dependencies: ["Exporting", "Interviewing", "PlanModel", "Scheduling", "Phrasing"],
      swiftSettings: strict),
    .target(
      name: "OperationLog",
      dependencies: ["PlanModel", "CSQLite", "CSodium", "CLocks"],
      swiftSettings: strict),
    .target(
      name: "Editing",
      dependencies: ["PlanModel", "Scheduling", "Phrasing", "Interviewing", "Exporting"],
      swiftSettings: strict),
    .executableTarget(
      name: "tandem",
      dependencies: [
        "Editing", "Exporting", "Importing", "Interchange", "Interviewing", "OperationLog",
        "Phrasing", "PlanModel",
        "Scheduling", "CCurses", "CTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Random tests repeat by their seed.
    .target(name: "Seeds", path: "Tests/Seeds", swiftSettings: strict),
    .testTarget(
      name: "PlanModelTests", dependencies: ["PlanModel", "Scheduling", "Seeds"],
      exclude: ["Replays", "Golden"], swiftSettings: strict),
    .testTarget(
      name: "PhrasingTests", dependencies: ["Phrasing", "Scheduling", "Seeds"], exclude: ["Cases"],
      swiftSettings: strict),
    .testTarget(
      name: "TandemTests", dependencies: ["tandem", "Editing", "OperationLog", "PlanModel"],
      swiftSettings: strict),
    .testTarget(
      name: "SchedulingTests", dependencies: ["Scheduling", "Seeds"], swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Interchange", "Scheduling"],
      exclude: ["GoldenPlans"], swiftSettings: strict),
    .executableTarget(
      name: "ScheduleBenchmark", dependencies: ["Scheduling"], path: "Tests/ScheduleBenchmark",
      exclude: ["floor.cpp"], swiftSettings: strict),
    // Learns what lines speak of; its table is a source file of Phrasing.
    .executableTarget(
      name: "intent-trainer", dependencies: ["Phrasing", "Scheduling", "Seeds"],
      path: "Tests/IntentTrainer", exclude: ["Lines"], swiftSettings: strict),
    // A writer in a process of its own, for tests that kill it.
    .executableTarget(
      name: "log-writer", dependencies: ["OperationLog", "PlanModel"], path: "Tests/LogWriter",
      swiftSettings: strict),
    .testTarget(
      name: "OperationLogTests",
      dependencies: ["OperationLog", "PlanModel", "Seeds", "log-writer"],
      swiftSettings: strict),
    // Mustache brings 60 MB of Foundation, so the program has a renderer of its own; here it is the
    // oracle for that.
    .testTarget(
      name: "ExportingTests",
      dependencies: [
        "Exporting", "PlanModel", "Scheduling",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["Golden", "Readers"], swiftSettings: strict),
    .testTarget(
      name: "ImportingTests",
      dependencies: [
        "Importing", "Exporting", "Interviewing", "PlanModel", "Scheduling", "Seeds",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "InterviewingTests",
      dependencies: ["Interviewing", "PlanModel", "Phrasing", "Scheduling", "Seeds"],
      exclude: ["Transcripts"], swiftSettings: strict),
    .testTarget(
      name: "EditingTests",
      dependencies: ["Editing", "Interviewing", "PlanModel", "Scheduling", "Seeds"],
      exclude: ["Screens"], swiftSettings: strict),
    // In a real terminal; the program is a dependency so that it is built.
    .testTarget(
      name: "EndToEndTests", dependencies: ["tandem"], exclude: ["Editors"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
